/** The opening mark that a closing one belongs to; German and French usage make most marks both. */
const OPENED_BY: Readonly<Record<string, string>> = {
  '\u201C': '\u201E',
  '\u201D': '\u201C',
  '\u2018': '\u201A',
  '\u2019': '\u2018',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

const MARKS = new Set([...Object.keys(OPENED_BY), ...Object.values(OPENED_BY)]);

/** Whether a mark can open as well as close a quotation. */
export const isQuote = (character: string): boolean =>
  character === '"' || character === "'" || character in OPENED_BY;

/** Knows which quotations are open; reads the text once, from front to back. */
export class OpenQuotes {
  readonly #text: string;
  #read = 0;
  #straight = 0;
  #last = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Forgets what came before a new sentence. */
  restart(offset: number): void {
    this.#read = Math.max(this.#read, offset);
    this.#straight = 0;
    this.#last = new Map();
  }

  /** Whether the mark at an offset closes a quotation of this sentence. Offsets must not go back. */
  isClosing(offset: number): boolean {
    this.#readTo(offset);
    const mark = this.#text[offset] ?? '';
    if (mark === '"') return this.#straight % 2 === 1;
    const opener = OPENED_BY[mark];
    return opener !== undefined && (this.#last.get(opener) ?? -1) > (this.#last.get(mark) ?? -1);
  }

  #readTo(offset: number): void {
    for (; this.#read < offset; this.#read++) {
      const character = this.#text[this.#read] ?? '';
      if (character === '"') this.#straight++;
      else if (MARKS.has(character)) this.#last.set(character, this.#read);
    }
  }
}
