import { POINTED, POINTED_RULE } from '../pointing/pointed-light.ts';
import { SENTENCE, WORD } from './painter.ts';

/**
 * Takes away what an earlier script of ours left lit in a document. After an update that one is dead and
 * cannot do so itself (Firefox), or has yet to find out (Chromium).
 */
export function takeBackLeftovers(document: Document): void {
  CSS.highlights.delete(SENTENCE);
  CSS.highlights.delete(WORD);
  CSS.highlights.delete(POINTED);
  takeBackSheets(document);
}

function takeBackSheets(root: Document | ShadowRoot): void {
  const sheets = [...root.adoptedStyleSheets];
  const others = sheets.filter((sheet) => !isOurs(sheet));
  if (others.length < sheets.length) root.adoptedStyleSheets = others;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) takeBackSheets(shadowRoot);
}

const isOurs = ({ cssRules }: CSSStyleSheet): boolean =>
  [...cssRules].some(({ cssText }) => RULES.some((rule) => cssText.startsWith(rule)));

const RULES = [`::highlight(${SENTENCE})`, POINTED_RULE];
