import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../manifest.config.ts';
import { ERROR_CODES } from '../../src/shared/errors.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));
const LOCALES = readdirSync('public/_locales');
const english = read('en');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));
const namedIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '');
const placeholders = (message = '') => (message.match(/\$\d/g) ?? []).toSorted();

describe.each(LOCALES)('the words in %s', (locale) => {
  const messages = read(locale);

  it('have the names of the English ones, none empty', () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const { message } of Object.values(messages)) expect(message.trim()).not.toBe('');
  });

  it('have the same placeholders', () => {
    for (const [name, { message }] of Object.entries(messages)) {
      expect([name, ...placeholders(message)]).toEqual([name, ...placeholders(english[name]?.message)]);
    }
  });

  it('have a description that the stores take', () => {
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it('say which language they are in', () => {
    expect(messages['languageTag']?.message).toBe(locale.replace('_', '-'));
  });
});

it('there is a sentence for every error', () => {
  const errors = Object.keys(english).filter((name) => name.startsWith('error_'));
  expect(errors.toSorted()).toEqual(ERROR_CODES.map((code) => `error_${code}`).toSorted());
});

it('every other name is used, and every used name is there', () => {
  const quoted = sources.flatMap((text) => namedIn(text, /['"`]([A-Za-z]\w*)['"`]/g));
  const called = sources.flatMap((text) => namedIn(text, /\bt\(\s*'(\w+)'/g));
  const inManifest = namedIn(JSON.stringify([manifest('chrome'), manifest('firefox')]), /__MSG_(\w+)__/g);
  const used = new Set([...quoted, ...inManifest]);
  const names = Object.keys(english).filter((name) => !name.startsWith('error_'));
  expect(names.filter((name) => !used.has(name))).toEqual([]);
  expect([...called, ...inManifest].filter((name) => !Object.hasOwn(english, name))).toEqual([]);
});
