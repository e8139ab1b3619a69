/** How long a voice rests at a mark, shortest first. */
type Rest = 'commas' | 'colons' | 'stops';

const ORDER: readonly (Rest | null)[] = [null, 'commas', 'colons', 'stops'];
const MARKS: readonly (readonly [RegExp, Rest])[] = [
  [/[,،、，]/u, 'commas'],
  [/[;:–؛；：]/u, 'colons'],
  [/[.!?…。！？؟।۔]/u, 'stops'],
];

/** What stands around a sign. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const standsAlone = ({ before, after }: Around): boolean => isSpace(before) && isSpace(after);

/** The rest at a sign; null where it is none. */
function restAt(sign: string, around: Around): Rest | null {
  if (sign === '—') return standsAlone(around) ? 'colons' : null;
  return MARKS.find(([mark]) => mark.test(sign))?.[1] ?? null;
}

/** Of two rests at one place the longer one. */
const longerRest = (a: Rest | null, b: Rest | null): Rest | null =>
  ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;

/** Whether a voice rests at a sign at once, though no space follows. */
const restsAtOnce = (sign: string): boolean => /[。！？，；：、।۔]/u.test(sign);

const OPENING = /[“„«([‘‚]/u;
const SET_APART = /[“”„«»"()[\]‘‚]/u;

/** Whether a sign sets words apart from what stands around them, with a short rest of its own. */
const setsApart = (sign: string, around: Around): boolean =>
  // Dashes with space - like this, and without—like this.
  (sign === '-' && standsAlone(around)) ||
  (sign === '—' && !standsAlone(around)) ||
  (SET_APART.test(sign) && !/^[,.;:!?]/.test(around.after));

/** Whether a sign opens what is set apart, so that a rest before it is held here: he said:“Yes.” */
const opensApart = (sign: string, { after }: Around): boolean =>
  OPENING.test(sign) && !/^[\s,.]/.test(after || ' ');

/** Follows a text from sign to sign and tells where a voice rests. */
export class Rests {
  #rest: Rest | null = null;
  #flows = false;
  #dotted = false;

  /** Whether words run on here without a rest. */
  get flows(): boolean {
    return this.#flows && this.#rest === null;
  }

  /**
   * Something is spoken, without the rest that a mark before it might have been.
   * @param dotted whether a full stop behind it belongs to it: the M. of a name, and a German 3.
   */
  speak(dotted: boolean): void {
    this.#rest = null;
    this.#flows = true;
    this.#dotted = dotted;
  }

  /** A sign comes. @returns the rests that are held now. */
  sign(sign: string, around: Around): readonly (Rest | 'quotes')[] {
    const quote = this.#rest === null && setsApart(sign, around);
    const rest = restAt(sign, around);
    this.#rest = longerRest(this.#rest, rest === 'stops' && this.#dotted ? 'commas' : rest);
    this.#dotted = false;
    // A voice rests at a mark that a space follows: not in 3.5, nor at the end, which the tail stands for.
    const held = /\s/u.test(sign) || restsAtOnce(sign) || opensApart(sign, around) ? this.#hold() : [];
    return quote ? ['quotes', ...held] : held;
  }

  #hold(): readonly Rest[] {
    if (this.#rest === null) return [];
    const held = [this.#rest];
    this.#rest = null;
    this.#flows = false;
    return held;
  }
}
