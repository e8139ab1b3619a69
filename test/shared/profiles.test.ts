import { describe, expect, it, test } from 'vitest';
import { OWN_APPEARANCE } from '../../src/shared/appearance.ts';
import {
  effective,
  NO_PROFILES,
  type Profiles,
  parseProfiles,
  storedProfiles,
} from '../../src/shared/profiles.ts';

const BIG = { textSize: 150 };

describe('stored profiles', () => {
  test('of the first version are the sites, www. being one with the bare name', () => {
    const stored = {
      'example.org': BIG,
      'www.example.org': { textSize: 200 },
      'www.example.net': { textSize: 90 },
      'localhost:8080': { textSize: 50 },
      version: { textSize: 70 },
    };
    expect(parseProfiles(stored)).toEqual({
      value: {
        everywhere: {},
        sites: {
          'example.org': BIG,
          'example.net': { textSize: 90 },
          'localhost:8080': { textSize: 50 },
          version: { textSize: 70 },
        },
      },
      repaired: [],
    });
  });

  test('come back as they were stored', () => {
    const profiles: Profiles = {
      everywhere: { scheme: 'pair', ink: '#ffffff', ground: '#000000' },
      sites: { 'example.org': { lineHeight: 150, face: 'atkinson', alignLeft: true } },
    };
    expect(parseProfiles(JSON.parse(JSON.stringify(storedProfiles(profiles))))).toEqual({
      value: profiles,
      repaired: [],
    });
  });

  test('lose what is unusable, value by value, and name it', () => {
    const stored = {
      version: 2,
      everywhere: { textSize: 155, face: 'atkinson', unknown: 1 },
      sites: {
        'example.org': { ...BIG, lineHeight: 'high' },
        'two words': BIG,
        'example.com': { textSize: 155 },
        'example.net': 150,
      },
    };
    const { value, repaired } = parseProfiles(stored);
    expect(value).toEqual({ everywhere: { face: 'atkinson' }, sites: { 'example.org': BIG } });
    expect(repaired.toSorted()).toEqual([
      'everywhere',
      'example.com',
      'example.net',
      'example.org',
      'two words',
    ]);
  });

  test('are none where nothing is stored, which is nothing to repair; no record at all is', () => {
    expect(parseProfiles(undefined)).toEqual({ value: NO_PROFILES, repaired: [] });
    expect(parseProfiles([])).toEqual({ value: NO_PROFILES, repaired: ['*'] });
  });

  test('of a host with the name of a prototype change no prototype', () => {
    const { value } = parseProfiles(JSON.parse('{"__proto__": {"textSize": 150}}'));
    expect(Object.getPrototypeOf(value.sites)).toBe(Object.prototype);
    expect(effective(value, '__proto__').textSize).toBe(150);
    expect(effective(NO_PROFILES, 'constructor')).toEqual(OWN_APPEARANCE);
  });
});

describe('the effective appearance', () => {
  const profiles: Profiles = {
    everywhere: { lineHeight: 150, face: 'system' },
    sites: { 'example.org': { ...BIG, face: 'own' } },
  };

  it.each([
    ['example.org', { textSize: 150, lineHeight: 150, face: 'own' }],
    ['www.example.org', { textSize: 150, lineHeight: 150, face: 'own' }],
    ['sub.example.org', { lineHeight: 150, face: 'system' }],
    ['www.org', { lineHeight: 150, face: 'system' }],
    [null, { lineHeight: 150, face: 'system' }],
  ] as const)('of %s is the site over everywhere over the page', (host, set) => {
    expect(effective(profiles, host)).toEqual({ ...OWN_APPEARANCE, ...set });
  });

  it('is the page\u2019s own where nothing is kept', () => {
    expect(effective(NO_PROFILES, 'example.org')).toEqual(OWN_APPEARANCE);
  });
});
