import { describe, expect, test, vi } from 'vitest';
import { type Pronunciation, parsePronunciations } from '../../../src/shared/pronunciations.ts';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import { spokenText } from '../../../src/speech/spoken-text/spoken-text.ts';
import { growth } from '../../shared/sentences/growth.ts';

vi.setConfig({ testTimeout: 120_000 });

const listOf = (entries: readonly Partial<Pronunciation>[]) => parsePronunciations(entries).value;

const said = (source: string, entries: readonly Partial<Pronunciation>[], lang = 'en') =>
  spokenText(source, lang, { ...DEFAULT_SPOKEN, pronunciations: listOf(entries) });

test.each<[string, Partial<Pronunciation>, string, string]>([
  ['a word', { written: 'GIF', spoken: 'jif' }, 'A gif, two gifs.', 'A jif, two gifs.'],
  ['a part of words', { written: 'gif', spoken: 'jif', part: true }, 'A gif, two gifs.', 'A jif, two jifs.'],
  ['a case', { written: 'US', spoken: 'U S', matchCase: true }, 'Give us US beef.', 'Give us U S beef.'],
  ['a wildcard', { written: 'Kubernet*', spoken: 'cooper netties' }, 'On Kubernetes.', 'On cooper netties.'],
  ['a wildcard that may be nothing', { written: 'nginx*', spoken: 'engine x' }, 'An nginx.', 'An engine x.'],
  ['one letter', { written: 'gr?y', spoken: 'grey' }, 'Gray, grey, gruy.', 'grey, grey, grey.'],
  ['several words', { written: 'ad hoc', spoken: 'add hock' }, 'An ad\u00A0hoc aim.', 'An add hock aim.'],
  ['marks', { written: 'C++', spoken: 'see plus plus' }, 'In C++, not AC++.', 'In see plus plus, not AC++.'],
  ['marks of patterns', { written: '(a|b)+$', spoken: 'x' }, 'So (a|b)+$ is b.', 'So x is b.'],
  ['nothing', { written: 'um', spoken: '' }, 'Well um yes.', 'Well  yes.'],
  ['marks that voices fall silent at', { written: 'AT', spoken: 'a & <t>' }, 'An AT.', 'An a    t .'],
  ['a script without spaces', { written: '明日', spoken: 'あした' }, 'では明日また。', 'ではあしたまた。'],
  ['letters with accents', { written: 'Škoda', spoken: 'Shkoda' }, 'A Škoda.', 'A Shkoda.'],
])('%s', (_, entry, source, expected) => {
  expect(said(source, [entry]).text).toBe(expected);
});

describe('the order', () => {
  test('they come before all other rules, whose text they take', () => {
    expect(said('In 5 km, e.g. 3 km.', [{ written: 'km', spoken: 'klicks' }]).text).toBe(
      'In 5 klicks, for example 3 klicks.',
    );
    expect(said('See https://example.org/a.', [{ written: 'example.org', spoken: 'us' }]).text).toContain(
      'us',
    );
  });
  test('what they give is spoken as it stands', () => {
    expect(said('An X.', [{ written: 'X', spoken: 'e.g. 5 km' }]).text).toBe('An e.g. 5 km.');
  });
  test('the longer word wins, then the one of the language', () => {
    const entries = [
      { written: 'data', spoken: 'one' },
      { written: 'data base', spoken: 'two' },
      { written: 'base', spoken: 'three' },
      { written: 'base', spoken: 'four', lang: 'en' },
    ];
    expect(said('Data, data base, base.', entries).text).toBe('one, two, four.');
    expect(said('base', entries, 'fr').text).toBe('three');
    expect(said('base', entries, 'en-GB').text).toBe('four');
  });
});

test('every word of what is spoken instead stands for the written word', () => {
  const { text, sourceSpan } = said('The W3C met.', [
    { written: 'W3C', spoken: 'World Wide Web Consortium' },
  ]);
  for (const word of ['World', 'Wide', 'Web', 'Consortium'])
    expect(sourceSpan(text.indexOf(word), word.length)).toEqual({ start: 4, end: 7 });
  expect(sourceSpan(text.indexOf('met'), 3)).toEqual({ start: 8, end: 11 });
});

test('hostile entries take linear time', () => {
  const entries = ['a*a*', '*a', 'a*b', '?a?', 'a a', '((((('].map((written) => ({
    written,
    spoken: 'x',
    part: true,
  }));
  const run = (length: number) => () => said('a'.repeat(length), entries);
  expect(growth(run(4_000), run(32_000))).toBeLessThan(24);
});

test('a thousand entries leave a sentence fast', () => {
  const entries = listOf(Array.from({ length: 1000 }, (_, i) => ({ written: `word${i}*`, spoken: `w${i}` })));
  const settings = { ...DEFAULT_SPOKEN, pronunciations: entries };
  const begin = performance.now();
  for (let round = 0; round < 20; round++)
    expect(spokenText(`Here is word7s and more ${'text '.repeat(60)}`, 'en', settings).text).toContain('w7 ');
  expect(performance.now() - begin).toBeLessThan(5_000);
});
