import { describe, expect, test } from 'vitest';
import { utteranceOf } from '../../../src/background/session/utterance.ts';
import type { Reading } from '../../../src/shared/reading.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { readingOf } from '../../fakes/readings.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, sayHeadings: true };
const PAGE = readingOf('page', [['***', 'The old garden.', 'A new wall.'], ['Roses grow along it.']]);
const [HEADING, ...others] = PAGE.segments;

const withHeading = (lang: string): Reading => ({
  ...PAGE,
  lang,
  segments: HEADING ? [{ ...HEADING, kind: 'heading' }, ...others] : [],
});

const at = (segment: number, sentence: number, more = 0, gap: 'none' | 'paragraph' = 'paragraph') => {
  const start = PAGE.segments[segment]?.sentences[sentence]?.start ?? 0;
  return { token: 1, place: { segment, sentence }, from: start + more, gap };
};
const said = (queued: ReturnType<typeof at>, lang = 'en', settings = SETTINGS) => {
  const { lead, text, pauseBefore } = utteranceOf(withHeading(lang), queued, settings, { kind: 'off' });
  return { lead, text, pauseBefore };
};

describe('that a heading begins', () => {
  test('is said before its first sentence with something to say, after a short pause', () => {
    expect(said(at(0, 1))).toEqual({ lead: 'Heading: ', text: 'The old garden.', pauseBefore: 500 });
  });
  test('is said without a pause where the person asked for this very sentence', () => {
    expect(said(at(0, 1, 0, 'none'))).toMatchObject({ lead: 'Heading: ', pauseBefore: 0 });
  });
  test('takes no place of a longer pause', () => {
    expect(said(at(0, 1), 'en', { ...SETTINGS, paragraphPause: 2 }).pauseBefore).toBe(2000);
  });
  test('is not said before its other sentences, in its middle, or before a paragraph', () => {
    for (const queued of [at(0, 2), at(0, 1, 4), at(1, 0)])
      expect(said(queued)).toMatchObject({ lead: '', pauseBefore: 0 });
  });
  test('is not said unless it is set', () => {
    expect(said(at(0, 1), 'en', DEFAULT_SETTINGS)).toMatchObject({ lead: '', pauseBefore: 0 });
  });
  test('is said in the language of the text; where Lectern has no word for it, there is the pause alone', () => {
    expect(said(at(0, 1), 'de-AT').lead).toBe('Überschrift: ');
    expect(said(at(0, 1), '').lead).toBe('Heading: ');
    for (const lang of ['tlh', 'constructor'])
      expect(said(at(0, 1), lang)).toMatchObject({ lead: '', pauseBefore: 500 });
  });
});
