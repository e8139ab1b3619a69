import { type Look, OWN_LOOK, sameLook } from '../../shared/appearance.ts';
import { placeInView } from '../text-size/place.ts';
import { lookRules } from './look-rules.ts';
import { ShadowRoots } from './shadow-roots.ts';

type Root = Document | ShadowRoot;

/** How the text of one document looks: one constructed sheet that it and its shadow roots have. */
export class PageLook {
  readonly #document: Document;
  readonly #changed: () => void;
  readonly #sheet = new CSSStyleSheet();
  #look = OWN_LOOK;
  #roots: ShadowRoots | null = null;

  /** `changed` hears when lines may have other heights than before. */
  constructor(document: Document, changed: () => void) {
    this.#document = document;
    this.#changed = changed;
  }

  /** The look in force. */
  get look(): Look {
    return this.#look;
  }

  /** Sets the look; the page's own takes every trace of ours from the page. */
  set look(look: Look) {
    if (sameLook(look, this.#look)) return;
    const place = placeInView(this.#document);
    this.#look = look;
    if (sameLook(look, OWN_LOOK)) this.#end();
    else this.#dress();
    this.#changed();
    place.restore();
  }

  /** Gives the sheet back to whatever the page took it from. */
  ensure(): void {
    if (!this.#roots) return;
    for (const root of [this.#document, ...this.#roots.all]) this.#adopt(root);
  }

  #dress(): void {
    this.#sheet.replaceSync(lookRules(this.#look));
    this.#adopt(this.#document);
    this.#roots ??= new ShadowRoots(this.#document, {
      came: (root) => this.#adopt(root),
      left: (root) => this.#release(root),
      changed: () => this.#adopt(this.#document),
    });
  }

  #end(): void {
    this.#roots?.stop();
    this.#roots = null;
    this.#release(this.#document);
  }

  #adopt(root: Root): void {
    const sheets = [...root.adoptedStyleSheets];
    if (!sheets.includes(this.#sheet)) root.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  #release(root: Root): void {
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.includes(this.#sheet))
      root.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.#sheet);
  }
}
