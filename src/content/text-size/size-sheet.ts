import type { GROW, LINE, Marking } from './marks.ts';
import type { SizeIds } from './own-size.ts';
import { heightRule, SCALE, STILL_EVERYWHERE, STILL_HELD, scaleRule, sizeRule, WRAP_RULE } from './rules.ts';

/** A document or shadow root, which has sheets of its own. */
export type StyleRoot = Document | ShadowRoot;

/**
 * The one constructed style sheet, adopted by the document and its shadow roots. A `<style>` element would
 * be a node of the page: React 18 fails to hydrate a document that has one more, and CSP can forbid it.
 */
export class SizeSheet {
  readonly #sheet = new CSSStyleSheet();
  /** Rules that came later have a sheet of their own: Chromium restyles all that a changed sheet is about. */
  readonly #late = new CSSStyleSheet();
  readonly #lateRules = new Set<string>();
  readonly #roots = new Set<StyleRoot>();
  readonly #written = new Set<string>();
  /** What keeps text from being cut; a sheet of its own, since it is about few elements. */
  readonly #boxes = new CSSStyleSheet();
  readonly #heights = new Set<string>();
  #scale = 1;

  constructor() {
    // Never empty, so that a later script of ours knows it.
    this.#boxes.replaceSync(WRAP_RULE);
  }

  /** Whether a sheet is this one. */
  is(sheet: CSSStyleSheet): boolean {
    return sheet === this.#sheet || sheet === this.#late || sheet === this.#boxes;
  }

  /** The roots that have the sheet, or had it before the page replaced its list. */
  get roots(): ReadonlySet<StyleRoot> {
    return this.#roots;
  }

  /** Gives a root the sheet; a page that replaced its list of sheets gets it again. */
  adopt(root: StyleRoot): void {
    this.#roots.add(root);
    const sheets = [...root.adoptedStyleSheets];
    const missing = [this.#sheet, this.#late, this.#boxes].filter((sheet) => !sheets.includes(sheet));
    if (missing.length > 0) root.adoptedStyleSheets = [...sheets, ...missing];
  }

  /**
   * Adopts again wherever the page dropped the sheet.
   * @returns the roots that left the document; they lose the sheet.
   */
  dropLost(): StyleRoot[] {
    const lost = [...this.#roots].filter((root) => !root.isConnected);
    for (const root of lost) this.#release(root);
    for (const root of this.#roots) this.adopt(root);
    return lost;
  }

  /** Takes all rules out, so that every element has its own size; transitions stay still if asked. */
  suspend(still: boolean): void {
    this.#clear();
    this.#sheet.replaceSync(still ? STILL_EVERYWHERE : '');
  }

  /** Writes all rules anew. With `still` no transition starts until `unfreeze`. */
  write(ids: SizeIds, still: boolean): void {
    const rules = [scaleRule(this.#scale)];
    this.#clear();
    for (const [id, size] of ids.entries()) {
      this.#written.add(id);
      rules.push(sizeRule(id, size));
    }
    if (still) rules.push(STILL_EVERYWHERE);
    this.#sheet.replaceSync(rules.join(''));
  }

  /** Adds the rules of new sizes; what has its rule already is not restyled. */
  extend(ids: SizeIds, marking: Marking): void {
    for (const [{ localName }, id] of marking.entries()) {
      const key = `${id} ${localName}`;
      const size = this.#written.has(id) || this.#lateRules.has(key) ? undefined : ids.sizeOf(id);
      if (!size) continue;
      this.#lateRules.add(key);
      // With the tag's name: Firefox restyles a whole document for a new rule that has no name in it.
      this.#late.insertRule(sizeRule(id, size, localName), this.#late.cssRules.length);
    }
  }

  /** Adds the rule for what a mark with a height stands on. */
  mend(mark: typeof GROW | typeof LINE, height: string): void {
    const rule = heightRule(mark, height);
    if (this.#heights.has(rule)) return;
    this.#heights.add(rule);
    this.#boxes.insertRule(rule, 0);
  }

  /** Keeps transitions from starting in all roots until `unfreeze`. */
  freeze(): void {
    this.#sheet.insertRule(STILL_EVERYWHERE, this.#sheet.cssRules.length);
  }

  /** Ends what `freeze` or `write` with `still` began. */
  unfreeze(): void {
    this.#sheet.deleteRule(this.#sheet.cssRules.length - 1);
  }

  /** The scale in force. */
  get scale(): number {
    return this.#scale;
  }

  /** Changes the scale, 1 for the page's own size. */
  set scale(scale: number) {
    this.#scale = scale;
    const rule = this.#sheet.cssRules[0];
    // Tested by its shape: on Firefox an object from the page's side is no instance of our CSSStyleRule.
    if (rule && 'style' in rule) (rule as CSSStyleRule).style.setProperty(SCALE, `${scale}`, 'important');
  }

  /** Takes the sheet from every root; the page's own sheets keep their order. */
  remove(): void {
    for (const root of [...this.#roots]) this.#release(root);
    this.suspend(false);
  }

  #release(root: StyleRoot): void {
    this.#roots.delete(root);
    const sheets = [...root.adoptedStyleSheets];
    if (sheets.includes(this.#sheet)) root.adoptedStyleSheets = sheets.filter((sheet) => !this.is(sheet));
  }

  #clear(): void {
    this.#written.clear();
    if (this.#lateRules.size > 0 || this.#late.cssRules.length === 0) this.#late.replaceSync(STILL_HELD);
    this.#lateRules.clear();
  }
}
