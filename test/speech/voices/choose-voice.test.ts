import { describe, expect, test } from 'vitest';
import { voiceKey } from '../../../src/shared/voice.ts';
import { chooseVoice, rankVoices, type VoiceWish } from '../../../src/speech/voices/choose-voice.ts';
import { localVoice, onlineVoice } from '../../fakes/synthesis.ts';

const GB = localVoice('Anna', 'en-GB');
const US = localVoice('Bert', 'en-US');
const DE = localVoice('Petra', 'de-DE');
const CLOUD = onlineVoice('Cloud Natural', 'en-US');

const wish = (more: Partial<VoiceWish> = {}): VoiceWish => ({
  lang: 'en',
  chosen: null,
  online: false,
  browserLanguages: ['en-US'],
  failed: new Set(),
  ...more,
});

describe('the voice for a text', () => {
  test('is of its language, and of its region where there is one', () => {
    expect(chooseVoice([DE, GB, US], wish({ lang: 'de-AT' }))).toBe(DE);
    expect(chooseVoice([GB, US], wish({ lang: 'en-GB' }))).toBe(GB);
    expect(chooseVoice([GB, US], wish({ lang: 'en' }))).toBe(US);
  });

  test('is the chosen one, an online one only after a yes', () => {
    expect(chooseVoice([GB, US], wish({ chosen: voiceKey(GB) }))).toBe(GB);
    expect(chooseVoice([GB, CLOUD], wish({ chosen: voiceKey(CLOUD), online: true }))).toBe(CLOUD);
    expect(chooseVoice([GB, CLOUD], wish({ chosen: voiceKey(CLOUD) }))).toBe(GB);
    expect(chooseVoice([CLOUD], wish({ chosen: voiceKey(CLOUD) }))).toBeNull();
  });

  test('is another one where the chosen one is gone or failed', () => {
    expect(chooseVoice([GB], wish({ chosen: 'Gone|en-GB|local' }))).toBe(GB);
    const failed = new Set([voiceKey(US)]);
    expect(chooseVoice([GB, US], wish({ chosen: voiceKey(US), failed }))).toBe(GB);
  });

  test('is none of another language where all of its own failed', () => {
    expect(chooseVoice([US, DE], wish({ failed: new Set([voiceKey(US)]) }))).toBeNull();
  });

  test('is never an online one that nobody chose', () => {
    expect(chooseVoice([CLOUD], wish())).toBeNull();
    expect(chooseVoice([CLOUD, DE], wish())).toBe(DE);
  });

  test('is one of the person’s languages where the text’s is unknown or has none', () => {
    expect(chooseVoice([GB, DE], wish({ lang: '', browserLanguages: ['de'] }))).toBe(DE);
    expect(chooseVoice([GB, DE], wish({ lang: 'fi', browserLanguages: ['fr', 'en'] }))).toBe(GB);
  });
});

describe('the list of voices', () => {
  test('is of one language, the best first, online ones last', () => {
    const variant = localVoice('Anna+Max', 'en-US');
    const natural = localVoice('Zoe (Premium)', 'en-AU');
    expect(rankVoices([CLOUD, variant, DE, GB, US, natural], 'en', ['en-US'])).toEqual([
      natural,
      US,
      GB,
      variant,
      CLOUD,
    ]);
  });

  test('of 13,000 is there at once', () => {
    const many = Array.from({ length: 13_000 }, (_, i) =>
      localVoice(`Voice+${i}`, i % 100 ? 'en-US' : 'de-DE'),
    );
    const begun = performance.now();
    expect(rankVoices(many, 'en', ['en-US'])).toHaveLength(12_870);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('the region of a voice', () => {
  const CN = localVoice('Ting', 'zh-CN');
  const TW = localVoice('Mei', 'zh-TW');
  const HK = localVoice('Sin', 'zh-HK');
  const ranked = (lang: string, browser: string[], ...voices: (typeof CN)[]) =>
    rankVoices(voices, lang, browser);

  test('is told by the script, and one of the script comes before the browser’s region', () => {
    expect(ranked('zh-Hant', [], CN, HK, TW)).toEqual([TW, HK, CN]);
    expect(ranked('zh-Hans', [], TW, HK, CN)[0]).toBe(CN);
    expect(ranked('zh-Hant-HK', [], CN, TW, HK)).toEqual([HK, TW, CN]);
    expect(ranked('zh-Hant', ['zh-CN'], CN, HK)).toEqual([HK, CN]);
  });

  test('is the browser’s where the text names a language alone', () => {
    expect(ranked('en', ['en-GB'], US, GB)).toEqual([GB, US]);
    expect(ranked('zh', ['zh-TW'], CN, HK, TW)).toEqual([TW, HK, CN]);
    expect(ranked('en-AU', ['en-GB'], US, GB)).toEqual([GB, US]);
  });

  test('is best told by the very tag, and a tag that is none tells nothing', () => {
    const bare = localVoice('Eve', 'en');
    expect(ranked('en-US', [], bare, US)).toEqual([US, bare]);
    expect(ranked('en-', ['en-GB'], US, GB)).toEqual([GB, US]);
  });
});

test.each([
  'Petra (Premium)',
  'Anna (Erweitert)',
  'Amélie (améliorée)',
  'Amélie (améliorée)'.normalize('NFD'),
  'Mónica (mejorada)',
  'Kyoko（拡張）',
  '婷婷（优质）',
])('a better voice is known by its name: %s', (name) => {
  const plain = localVoice('Plain', 'en-US');
  const better = localVoice(name, 'en-US');
  expect(rankVoices([plain, better], 'en', ['en-US'])).toEqual([better, plain]);
});
