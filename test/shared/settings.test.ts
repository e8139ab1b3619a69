import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isAllowedOnline,
  parseSettings,
  parseSettingsPatch,
} from '../../src/shared/settings.ts';

describe('settings', () => {
  test.each([null, 'x', 5, []])('%j is no settings', (stored) => {
    expect(parseSettings(stored)).toEqual({ value: DEFAULT_SETTINGS, repaired: ['*'] });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 0.49, 3.01, true])('%j is no rate', (rate) => {
    expect(parseSettings({ rate, pitch: 2 })).toEqual({
      value: { ...DEFAULT_SETTINGS, pitch: 2 },
      repaired: ['rate'],
    });
  });

  test.each([-0.1, 2.1, '1'])('%j s is no pause', (pause) => {
    expect(parseSettings({ sentencePause: 0.5, paragraphPause: pause })).toEqual({
      value: { ...DEFAULT_SETTINGS, sentencePause: 0.5 },
      repaired: ['paragraphPause'],
    });
  });

  test('unknown fields are left out', () => {
    expect(parseSettings({ fontSize: 3 })).toEqual({ value: DEFAULT_SETTINGS, repaired: [] });
  });
});

describe('the online voices that are allowed', () => {
  const ARIA = 'Aria (Natural)|en-US|online';

  test('are those of the list, each unusable entry dropped alone', () => {
    expect(parseSettings({ onlineVoices: [ARIA, 5, '', ARIA, 'two\nlines'], rate: 2 })).toEqual({
      value: { ...DEFAULT_SETTINGS, onlineVoices: [ARIA], rate: 2 },
      repaired: [],
    });
  });

  test('are none where the list is no list', () => {
    expect(parseSettings({ onlineVoices: { 0: ARIA } })).toEqual({
      value: DEFAULT_SETTINGS,
      repaired: ['onlineVoices'],
    });
  });

  test('are told from the others', () => {
    expect(isAllowedOnline({ onlineVoices: [ARIA] }, ARIA)).toBe(true);
    expect(isAllowedOnline({ onlineVoices: [] }, ARIA)).toBe(false);
    expect(isAllowedOnline({ onlineVoices: ['Anna|en|local'] }, 'Anna|en|local')).toBe(false);
  });
});

describe('a change of settings', () => {
  test('holds what was named and nothing else', () => {
    expect(parseSettingsPatch({ rate: 2 })).toEqual({ rate: 2 });
    expect(parseSettingsPatch({})).toEqual({});
  });

  test.each([
    null,
    [],
    'rate',
    { rate: 9 },
    { rate: 2, pitch: 'high' },
    { unknown: 1 },
    { constructor: 1 },
    JSON.parse('{"__proto__": {"rate": 2}}'),
  ])('%j is refused as a whole', (patch) => {
    expect(parseSettingsPatch(patch)).toBeUndefined();
  });
});
