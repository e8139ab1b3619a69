import { type Pronunciation, parsePronunciation } from '../../shared/pronunciations.ts';
import { primaryLanguage } from '../../shared/voice.ts';

const PLS = 'http://www.w3.org/2005/01/pronunciation-lexicon';
/** What PLS has no words for, in a namespace of our own: other programs pass over it. */
const OWN = 'urn:lectern:pronunciations';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 has no way to write is left out.
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

function lexeme({ written, spoken, part, matchCase }: Pronunciation): string {
  const own = `${part ? ' l:part="true"' : ''}${matchCase ? ' l:case="true"' : ''}`;
  return `  <lexeme${own}>\n    <grapheme>${xml(written)}</grapheme>\n    <alias>${xml(spoken)}</alias>\n  </lexeme>`;
}

/** The entries of one language ('' for those of all) as a W3C pronunciation lexicon, which has one language each. */
export const toPls = (entries: readonly Pronunciation[], lang: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="${PLS}" xmlns:l="${OWN}" alphabet="ipa" xml:lang="${lang || 'und'}">
${entries
  .filter((entry) => entry.lang === lang)
  .map(lexeme)
  .join('\n')}
</lexicon>
`;

/** What a file holds: what can be used of it, and how much cannot. */
export interface ReadFile {
  readonly entries: readonly Pronunciation[];
  readonly unusable: number;
}

const textsOf = (element: Element, name: string): string[] =>
  [...element.children].filter(({ localName }) => localName === name).map((child) => child.textContent ?? '');

function entriesOf(element: Element, lang: string): (Pronunciation | undefined)[] {
  const [spoken] = textsOf(element, 'alias');
  // A lexeme that has only phonemes: voices of the browser take none.
  if (spoken === undefined) return [undefined];
  const flag = (name: string) => element.getAttributeNS(OWN, name) === 'true';
  return textsOf(element, 'grapheme').map((written) =>
    parsePronunciation({ written, spoken, lang, part: flag('part'), matchCase: flag('case') }),
  );
}

/** Reads a W3C pronunciation lexicon; `undefined` if the text is none. Nothing it names is fetched or expanded. */
export function fromPls(text: string): ReadFile | undefined {
  // Document types bring entities, which could grow without end; no lexicon needs one.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return undefined;
  const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
  if (root?.localName !== 'lexicon') return undefined;
  const lang = primaryLanguage(root.getAttribute('xml:lang') ?? '').replace(/^(?:und|mul)$/, '');
  const found = [...root.children]
    .filter(({ localName }) => localName === 'lexeme')
    .flatMap((element) => entriesOf(element, lang));
  const entries = found.filter((entry) => entry !== undefined);
  return { entries, unusable: found.length - entries.length };
}
