import { describe, expect, test } from 'vitest';
import { ReadingLanguages } from '../../../src/shared/language/reading-languages.ts';
import type { ReadingText } from '../../../src/shared/reading.ts';

const GERMAN = [
  'Als wir ankamen, war niemand im Haus, aber dann kamen auch die Nachbarn mit ihren Kindern.',
  'Sie haben uns erzählt, dass die alte Mühle schon seit vielen Jahren nicht mehr in Betrieb ist.',
  'Wir sind am Abend noch einmal zum Fluss gegangen, und es war ganz still.',
];
const ENGLISH = [
  'Nobody was in the house when we came, but then the neighbours came too, and their children.',
  'They told us that the old mill has not been working for many years, and that they miss it.',
  'In the evening we went to the river once more, and it was very quiet there.',
];
const WELSH = 'Nid oedd neb yn y tŷ pan ddaethom, ond wedyn daeth y cymdogion gyda’u plant hefyd.';

/** The languages of texts, each with the tag the page gives it, in a page with a tag. */
function languages(page: string, segments: readonly (readonly [lang: string, text: string])[]): string[] {
  const reading: ReadingText = {
    id: 'x',
    title: '',
    lang: page,
    url: 'https://example.org/',
    source: 'page',
    segments: segments.map(([lang, text]) => ({ kind: 'paragraph', lang, text })),
    start: { segment: 0, offset: 0 },
  };
  const found = new ReadingLanguages(reading);
  return reading.segments.map((segment) => found.of(segment) || page);
}

const marked = (lang: string, texts: readonly string[]) => texts.map((text) => [lang, text] as const);

describe('what the page says', () => {
  test('holds where its words do not speak against it', () => {
    expect(languages('de-AT', marked('de-AT', GERMAN))).toEqual(['de-AT', 'de-AT', 'de-AT']);
    expect(languages('en', marked('', ENGLISH))).toEqual(['en', 'en', 'en']);
  });
  test('holds for names, numbers and single words', () => {
    const words = ['Johann Sebastian Bach', '1685–1750', 'Smart Cities', 'The End', 'Ok'];
    expect(languages('de', [...marked('de', GERMAN), ...marked('de', words)])).toEqual(Array(8).fill('de'));
  });
  test('holds for a language of which we know nothing', () => {
    expect(languages('cy', [['cy', WELSH], ...marked('cy', ENGLISH)])).toEqual(['cy', 'cy', 'cy', 'cy']);
  });
  test('holds between languages that look alike', () => {
    const danish = 'Der var ikke nogen i huset, da vi kom, men så kom naboerne også med deres børn efter os.';
    expect(languages('nb', [['nb', danish]])).toEqual(['nb']);
  });
});

describe('a page that is written in another language than it says', () => {
  test('is read in the language of its text, headings and names as well', () => {
    const segments = [...marked('en', ['Unser Haus', 'IT-Pläne der Stadt']), ...marked('en', GERMAN)];
    expect(languages('en', segments)).toEqual(['de', 'de', 'de', 'de', 'de']);
  });
  test('but not what is plainly in the language it says', () => {
    expect(languages('en', [...marked('en', GERMAN), ...marked('en', [ENGLISH[0] ?? ''])])).toEqual([
      'de',
      'de',
      'de',
      'en',
    ]);
  });
  test('is read so where it says nothing', () => {
    expect(languages('', [...marked('', ['Unser Haus']), ...marked('', GERMAN)])).toEqual([
      'de',
      'de',
      'de',
      'de',
    ]);
    expect(languages('', [['', 'Hm']])).toEqual(['']);
  });
});

describe('one passage in another language', () => {
  test('is read in it though the page says nothing of it', () => {
    expect(languages('de', [...marked('de', GERMAN), ['de', ENGLISH[0] ?? '']])).toEqual([
      'de',
      'de',
      'de',
      'en',
    ]);
  });
  test('that says what it is needs more words before it is doubted', () => {
    expect(languages('de', [...marked('de', GERMAN), ['fr', 'It is what it is.']])[3]).toBe('fr');
    expect(languages('de', [...marked('de', GERMAN), ['fr', ENGLISH.join(' ')]])[3]).toBe('en');
  });
  test('of a script of its own is read in it', () => {
    expect(
      languages('en', [...marked('en', ENGLISH), ['en', '着いたとき、家には誰もいませんでした。']])[3],
    ).toBe('ja');
  });
});

test('a book of 40,000 paragraphs begins at once', () => {
  const began = performance.now();
  const reading: ReadingText = {
    id: 'x',
    title: '',
    lang: 'en',
    url: '',
    source: 'page',
    segments: Array.from({ length: 40_000 }, () => ({
      kind: 'paragraph',
      lang: 'en',
      text: GERMAN.join(' '),
    })),
    start: { segment: 0, offset: 0 },
  };
  const found = new ReadingLanguages(reading);
  expect(found.of({ kind: 'heading', lang: 'en', text: 'Haus' })).toBe('de');
  expect(performance.now() - began).toBeLessThan(1_000);
});
