import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

/** What each folder may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  shared: [],
  speech: ['shared'],
  background: ['speech', 'shared'],
  offscreen: ['speech', 'shared'],
  content: ['shared'],
  ui: ['shared'],
  player: ['ui', 'shared'],
  popup: ['ui', 'shared'],
  options: ['ui', 'shared'],
  save: ['ui', 'speech', 'shared'],
};

interface Import {
  readonly typeOnly: boolean;
  readonly from: string;
}

/** The modules a file imports or exports from. */
const importsOf = (file: string): Import[] => {
  const source = readFileSync(join(SRC, file), 'utf8');
  const named = source.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/gm);
  const bare = source.matchAll(/\bimport\s*\(?\s*()'([^']+)'/g);
  return [...named, ...bare].map(([, type, from = '']) => ({ typeOnly: Boolean(type), from }));
};
const folderOf = (file: string): string => file.split('/')[0] ?? '';

test('there are files to look at, and every import is seen', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(importsOf('background/main.ts').length).toBeGreaterThan(10);
  expect(importsOf('shared/browser.ts')).toEqual([{ typeOnly: false, from: 'webextension-polyfill' }]);
});

describe.each(FILES.filter((file) => file.includes('/')))('%s', (file) => {
  test('imports in the allowed directions', () => {
    const allowed = [folderOf(file), ...(MAY[folderOf(file)] ?? [])];
    for (const { from } of importsOf(file).filter(({ from }) => from.startsWith('.'))) {
      const target = relative(SRC, resolve(SRC, file, '..', from)).replaceAll('\\', '/');
      // The English sentences give the type of all names of sentences.
      if (file === 'shared/i18n.ts' && target.endsWith('_locales/en/messages.json')) continue;
      expect(allowed, `${file} imports ${from}`).toContain(folderOf(target));
    }
  });

  test('comes to the extension API through shared/browser.ts only', () => {
    const runtime = importsOf(file).some(
      ({ typeOnly, from }) => from === 'webextension-polyfill' && !typeOnly,
    );
    expect(runtime).toBe(file === 'shared/browser.ts');
  });

  test('has no default export, no any, no ts-ignore and no innerHTML', () => {
    const source = readFileSync(join(SRC, file), 'utf8');
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(/^export default|\bas any\b|: any\b|<any>|any\[\]|innerHTML\s*=/m);
    expect(source).not.toMatch(/@ts-(?:ignore|nocheck)/);
  });
});
