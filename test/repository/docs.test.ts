import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../manifest.config.ts';
import pkg from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
/** A text of the project; the white space that only aligns its tables is taken together. */
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8').replace(/ {2,}\|/g, ' |');
const docs = readdirSync(join(ROOT, 'docs')).filter((file) => file.endsWith('.md'));
const TEXTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs.map((file) => `docs/${file}`)];
const found = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

// Made by a build, and so not there on a fresh clone.
const MADE = /^(?:dist|packages)(?:\/|$)/;

describe.each(TEXTS)('%s', (file) => {
  const text = read(file);

  test('links to what is there', () => {
    const targets = [...found(text, /\]\(([^)#\s]+)/g), ...found(text, /src="([^"]+)"/g)];
    for (const target of targets.filter((name) => !/^https?:/.test(name)))
      expect(existsSync(join(ROOT, dirname(file), target)), target).toBe(true);
  });

  test('names files that are there', () => {
    const paths = found(text, /`((?:src|test|scripts|docs|public|dist|packages)(?:\/[\w.-]+)*\/?)`/g);
    for (const path of paths.filter((name) => !MADE.test(name)))
      expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  test('names commands that are there', () => {
    for (const name of found(text, /\bnpm run ([\w:-]+)/g)) expect(Object.keys(pkg.scripts)).toContain(name);
    for (const name of found(text, /npx vitest run --project \w+ (\S+)/g))
      expect(existsSync(join(ROOT, name)), name).toBe(true);
  });

  test('holds no path of a machine', () => {
    expect(text).not.toMatch(/(?:^|[\s`(])\/(?:home|root|tmp|work|Users)\//m);
  });
});

test('the README tells the keys that are suggested', () => {
  const keys = (target: 'chrome' | 'firefox') => Object.entries(manifest(target).commands);
  const firefox = new Map(keys('firefox'));
  const rows = keys('chrome').flatMap(([name, entry]) => {
    const other = firefox.get(name);
    if (!('suggested_key' in entry && entry.suggested_key)) return [];
    const otherKey = other && 'suggested_key' in other ? other.suggested_key?.default : '';
    const message = entry.description.replace(/^__MSG_|__$/g, '') as keyof typeof messages;
    return [`| ${messages[message].message} | \`${entry.suggested_key.default}\` | \`${otherKey}\` |`];
  });
  const told = read('README.md').match(/^\|[^|]+\| `(?:Alt|Ctrl)\+.*$/gm);
  expect(told).toEqual(rows);
});

test('the README explains every permission', () => {
  const told = found(read('README.md'), /^\| `(\w+)` \|/gm);
  expect(told.toSorted()).toEqual([...manifest('chrome').permissions].toSorted());
});

test('the README names the oldest browsers', () => {
  const [chrome, firefox] = [manifest('chrome'), manifest('firefox')];
  const oldest = 'minimum_chrome_version' in chrome ? chrome.minimum_chrome_version : '';
  const gecko =
    'browser_specific_settings' in firefox
      ? firefox.browser_specific_settings.gecko.strict_min_version.replace('.0', '')
      : '';
  expect(read('README.md')).toContain(`Edge** (version ${oldest} or newer)`);
  expect(read('README.md')).toContain(`**Firefox** (version ${gecko} or newer)`);
});

test('the NOTICE names every package that is shipped, with its version', () => {
  const packages: Readonly<Record<string, { readonly version?: string }>> = lock.packages;
  for (const name of [...Object.keys(pkg.dependencies), '@preact/signals-core'])
    expect(read('NOTICE')).toContain(`${name} ${packages[`node_modules/${name}`]?.version}`);
});

test('the pictures are small', () => {
  for (const name of readdirSync(join(ROOT, 'docs/images')))
    expect(statSync(join(ROOT, 'docs/images', name)).size, name).toBeLessThan(200_000);
});

test('the changelog tells of this version', () => {
  expect(read('CHANGELOG.md')).toContain(`## [${pkg.version}]`);
});
