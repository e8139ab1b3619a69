import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { manifest } from '../../manifest.config.ts';
import { LOOK_PLACES, TEXT_SIZES } from '../../scripts/build/page-scripts.mjs';
import { type CommandTargets, onCommands } from '../../src/background/surface/commands.ts';
import { CODE_PLACES } from '../../src/shared/look-code.ts';
import { LIMITS } from '../../src/shared/settings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LOCALES = readdirSync(resolve(ROOT, 'public/_locales'));
const messages = (locale: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(resolve(ROOT, 'public/_locales', locale, 'messages.json'), 'utf8'));

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const made = manifest(target);

  test('asks for nothing at install but what it must', () => {
    const offscreen = target === 'chrome' ? ['offscreen'] : [];
    expect([...made.permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', ...offscreen, 'scripting', 'storage'].sort(),
    );
    expect(made.optional_host_permissions).toEqual(['*://*/*']);
    for (const name of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ])
      expect(made).not.toHaveProperty(name);
  });

  test('suggests four keys, the most a browser takes', () => {
    const keys = Object.entries(made.commands).flatMap(([name, entry]) =>
      'suggested_key' in entry && entry.suggested_key ? [[name, entry.suggested_key.default]] : [],
    );
    expect(keys.map(([name]) => name)).toEqual(['play-pause', 'next-sentence', 'previous-sentence', 'stop']);
    const suggested = keys.map(([, key]) => key);
    expect(new Set(suggested).size).toBe(4);
    for (const key of suggested) expect(key).toMatch(/^(?:Alt|Ctrl)(?:\+Shift)?\+(?:[A-Z]|Left|Right)$/);
  });

  test('lets its pages load nothing but its own files, and connect to nobody', () => {
    const policy = made.content_security_policy.extension_pages.split(';').map((part) => part.trim());
    expect(policy).toContain("default-src 'none'");
    // The silence of the media panel is made by Lectern itself: a blob of its own.
    for (const part of policy) expect(part).toMatch(/^(?:[a-z-]+-src '(?:none|self)'|media-src blob:)$/);
    expect(policy.join()).not.toContain('connect-src');
  });

  test.each(LOCALES)('has every sentence in %s', (locale) => {
    const names = [...JSON.stringify(made).matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(Object.keys(made.commands).length);
    for (const name of names) expect(messages(locale)[name]?.message, name).toBeTruthy();
  });

  test.each(Object.keys(made.commands))('handles the command %s', (name) => {
    let press: (command: string, tab?: { id?: number }) => void = () => undefined;
    const targets = {
      session: vi.fn(),
      start: vi.fn(),
      readNext: vi.fn(),
      textSize: vi.fn(),
    } satisfies CommandTargets;
    const events = {
      addListener: (listener: typeof press) => {
        press = listener;
      },
    };
    onCommands({ onCommand: events } as unknown as Parameters<typeof onCommands>[0], targets);
    press(name, { id: 7 });
    const calls = Object.values(targets).flatMap(({ mock }) => mock.calls);
    expect(calls).toHaveLength(1);
    expect(calls[0]).toContain(7);
    press(name);
    expect(Object.values(targets).flatMap(({ mock }) => mock.calls)).toHaveLength(1);
  });
});

test('there is a script for every text size, and for no other one', () => {
  const { min, max, step } = LIMITS.textSize;
  const sizes = [];
  for (let size = min; size <= max; size += step) sizes.push(size);
  expect(TEXT_SIZES).toEqual(sizes);
});

test('there is a file for every digit of a look', () => {
  expect(LOOK_PLACES).toBe(CODE_PLACES);
});
