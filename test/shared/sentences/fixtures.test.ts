import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { remarked } from './marked.ts';

/** One file for each language: a case a line, "|" where a sentence should end, "\n" for a line break. */
const FOLDER = new URL('../../fixtures/sentences/', import.meta.url);

const casesOf = (file: string): string[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replaceAll('\\n', '\n'));

describe.each(readdirSync(FOLDER).map((file) => [file.replace('.txt', ''), file]))('%s', (lang, file) => {
  test.each(casesOf(file))('%s', (marked) => {
    expect(remarked(marked, lang)).toBe(marked);
  });
});
