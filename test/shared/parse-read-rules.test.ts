import { describe, expect, test } from 'vitest';
import { parseSiteRules, rulesShape } from '../../src/shared/parse-read-rules.ts';
import { RULE_LIMITS } from '../../src/shared/read-rules.ts';

const RULE = { read: false, path: 'main > aside:nth-of-type(2)', text: 'Sign up', alike: false };

describe('stored rules', () => {
  test('are kept as they are', () => {
    const stored = { 'example.org': [RULE, { ...RULE, read: true, alike: true }], 'other.test': [RULE] };
    expect(parseSiteRules(stored)).toEqual({ value: stored, repaired: [] });
  });

  test('are none where nothing was ever kept', () =>
    expect(parseSiteRules(undefined)).toEqual({ value: {}, repaired: [] }));

  test.each([
    ['a list', [RULE], {}, ['*']],
    ['a site that is none', { 'a b': [RULE] }, {}, ['a b']],
    ['a site without a list', { 'example.org': RULE }, {}, ['example.org']],
    ['a rule that is none', { 'example.org': [7, RULE] }, { 'example.org': [RULE] }, ['example.org']],
    [
      'a rule that lacks something',
      { 'example.org': [{ path: 'p' }] },
      { 'example.org': [] },
      ['example.org'],
    ],
  ])('leave out %s', (_, stored, value, repaired) =>
    expect(parseSiteRules(stored)).toEqual({ value, repaired }),
  );

  test('are no more than a person makes', () => {
    const many = Array(RULE_LIMITS.ofSite + 1).fill(RULE);
    expect(parseSiteRules({ 'example.org': many }).value['example.org']).toHaveLength(RULE_LIMITS.ofSite);
    expect(rulesShape(many)).toBeUndefined();
  });
});

test.each([
  'body',
  'main > p',
  'div#side-box > div[role="note"] > p:nth-last-of-type(3)',
  'x-card:nth-of-type(12) >>> section > *:nth-of-type(2)',
])('%s is a path', (path) => expect(rulesShape([{ ...RULE, path }])).toEqual([{ ...RULE, path }]));

test.each([
  '',
  'main p',
  'main, p',
  'main > .promo',
  'p:has(a)',
  'main > p::before',
  'div[role="x"],*',
  'div[onclick="x"]',
  'main >',
  '> p',
  'MAIN > p',
  `main${' > div'.repeat(400)}`,
])('%s is no path', (path) => expect(rulesShape([{ ...RULE, path }])).toBeUndefined());
