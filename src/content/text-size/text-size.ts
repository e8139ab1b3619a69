import { LIMITS } from '../../shared/settings.ts';
import { placeInView } from './place.ts';
import { Upkeep } from './upkeep.ts';

const { min, max, default: own } = LIMITS.textSize;

/** The text size of one document, in percent of the page's own. */
export class TextSize {
  readonly #document: Document;
  readonly #resisted: () => void;
  #percent: number = own;
  #running: { readonly upkeep: Upkeep; readonly end: AbortController } | null = null;

  /** `resisted` hears when some texts need the sheet for the USER origin. */
  constructor(document: Document, resisted: () => void) {
    this.#document = document;
    this.#resisted = resisted;
  }

  /** The size in force. */
  get percent(): number {
    return this.#percent;
  }

  /** Sets the size, brought within the limits; 100 takes every trace of ours from the page. */
  set percent(percent: number) {
    const wanted = Math.min(max, Math.max(min, percent));
    if (wanted === this.#percent) return;
    const place = placeInView(this.#document);
    this.#percent = wanted;
    this.#apply();
    place.restore();
  }

  /** Reads the sizes of the page again: something of ours changed its lines. */
  readAgain(): void {
    this.#running?.upkeep.readAgain();
  }

  #apply(): void {
    if (this.#percent === own) this.#end();
    else if (this.#running) this.#running.upkeep.scale = this.#percent / own;
    else this.#begin();
  }

  #begin(): void {
    const end = new AbortController();
    let asked = false;
    const resisted = () => {
      if (!asked) this.#resisted();
      asked = true;
    };
    const upkeep = new Upkeep(this.#document, this.#percent / own, end.signal, resisted);
    this.#running = { upkeep, end };
  }

  #end(): void {
    this.#running?.end.abort();
    this.#running = null;
  }
}
