import { setLit } from '../../shared/lit-sentence.ts';
import type { ReadingLook } from '../../shared/reading-look.ts';

/** How highlights look. */
export interface HighlightLook extends ReadingLook {
  /** Whether the word is a guess: it gets a dotted line. */
  readonly estimated: boolean;
}

/** Name of the highlight of the sentence. */
export const SENTENCE = 'lectern-sentence';
/** Name of the highlight of the word. */
export const WORD = 'lectern-word';

// The text on a highlight is black, so that it stays legible on pages with light text.
const behind = (colour: string) => `background-color:${colour};color:#000`;
// Lines have the text's own colour, so that they can be seen on every page.
const lines = (which: string, thickness: number) => `text-decoration:${which} ${thickness}px`;
const GUESS = `::highlight(${WORD}){text-decoration:underline dotted}`;

function rulesOf({ lightStyle, sentenceColour, wordColour }: HighlightLook): readonly [string, string] {
  if (lightStyle === 'background') return [behind(sentenceColour), behind(wordColour)];
  const which = lightStyle === 'lines' ? 'underline overline' : 'underline';
  return [lines(which, 1), lines(which, 3)];
}

function sheetText(look: HighlightLook): string {
  const [sentence, word] = rulesOf(look);
  const forced = `@media(forced-colors:active){::highlight(${SENTENCE}){background-color:Mark;color:MarkText}::highlight(${WORD}){background-color:Highlight;color:HighlightText}}`;
  const behindIt = look.lightStyle === 'background';
  return `::highlight(${SENTENCE}){${sentence}}::highlight(${WORD}){${word}}${look.estimated && behindIt ? GUESS : ''}${behindIt ? forced : ''}`;
}

/** What is lit, and in the registry of which document: a frame has its own. */
interface Light {
  readonly highlight: Highlight;
  readonly registry: HighlightRegistry;
}

const viewOf = ({ startContainer }: Range): Window & typeof globalThis =>
  (startContainer.ownerDocument?.defaultView as (Window & typeof globalThis) | null) ?? window;

/** Paints ranges with the CSS Custom Highlight API: no element of the page is touched. */
export class Painter {
  readonly #sheets = new Map<DocumentOrShadowRoot, CSSStyleSheet>();
  readonly #lights = new Map<string, Light>();
  #css = '';

  /** Lights up a sentence and a word in it; null takes that light away. */
  paint(sentence: Range | null, word: Range | null, look: HighlightLook): void {
    this.#dress(look);
    setLit(sentence, word);
    if (sentence) this.#reach(sentence, viewOf(sentence));
    this.#light(SENTENCE, look.litParts === 'word' ? null : sentence, 0);
    // The word lies on the sentence and is painted over it.
    this.#light(WORD, look.litParts === 'sentence' ? null : word, 1);
  }

  /** Takes back every trace. */
  clear(): void {
    setLit(null, null);
    this.#unlight(SENTENCE);
    this.#unlight(WORD);
    for (const [root, sheet] of this.#sheets) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    }
    this.#sheets.clear();
    this.#css = '';
  }

  #light(name: string, range: Range | null, priority: number): void {
    if (!range) {
      this.#unlight(name);
      return;
    }
    const view = viewOf(range);
    const highlight = new view.Highlight(range);
    highlight.priority = priority;
    if (this.#lights.get(name)?.registry !== view.CSS.highlights) this.#unlight(name);
    view.CSS.highlights.set(name, highlight);
    this.#lights.set(name, { highlight, registry: view.CSS.highlights });
  }

  /** By now a newer script of ours may have lit something else under this name. */
  #unlight(name: string): void {
    const light = this.#lights.get(name);
    if (light?.registry.get(name) === light?.highlight) light?.registry.delete(name);
    this.#lights.delete(name);
  }

  #dress(look: HighlightLook): void {
    const css = sheetText(look);
    if (css === this.#css) return;
    this.#css = css;
    for (const sheet of this.#sheets.values()) sheet.replaceSync(css);
  }

  /** A shadow root has style sheets of its own, so the rule must stand in each root that is lit. */
  #reach({ startContainer }: Range, view: Window & typeof globalThis): void {
    const root = startContainer.getRootNode() as Document | ShadowRoot;
    if (!('adoptedStyleSheets' in root)) return;
    const known = this.#sheets.get(root);
    if (known && [...root.adoptedStyleSheets].includes(known)) return;
    const sheet = known ?? this.#sheet(view);
    this.#sheets.set(root, sheet);
    // Assigned as a whole: Firefox lets content scripts do that and no more.
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  #sheet({ CSSStyleSheet: Sheet }: Window & typeof globalThis): CSSStyleSheet {
    const sheet = new Sheet();
    sheet.replaceSync(this.#css);
    return sheet;
  }
}
