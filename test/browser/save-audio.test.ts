import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { BROWSERS, type Lectern, startLectern } from './support/lectern.ts';
import type { Surface, Tab } from './support/surface.ts';

const page = (title: string, ...blocks: readonly string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${blocks.join('')}</main></html>`;
const SENTENCE = 'The ferry leaves the harbour at a quarter past eight, and nobody waits on the pier.';
const PAGES = {
  '/short.html': page(
    'Ferry: a day?',
    `<p>${SENTENCE}</p>`,
    '<h2>The way back</h2>',
    `<p>${SENTENCE} It rains.</p>`,
  ),
  '/long.html': page('Long', ...Array.from({ length: 3000 }, () => `<p>${SENTENCE}</p>`)),
};

const shown = (surface: Surface) => surface.evaluate(() => document.body.textContent ?? '');
const says = (surface: Surface, words: string) =>
  vi.waitFor(async () => expect(await shown(surface)).toContain(words), { timeout: 30_000, interval: 50 });

/** What lies in the browser's own store of files, in base64 by name. */
const stored = (surface: Surface) =>
  surface.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const files: Record<string, string> = {};
    for await (const name of folder.keys()) {
      const bytes = new Uint8Array(await (await (await folder.getFileHandle(name)).getFile()).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      files[name] = btoa(text);
    }
    return files;
  });

const storedNames = (surface: Surface) =>
  surface.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
    return names;
  });

interface Probe {
  readonly format: { readonly duration: string; readonly tags: Record<string, string> };
  readonly chapters: readonly { readonly tags: { readonly title: string } }[];
}

describe.for(BROWSERS)('in %s', (name) => {
  let lectern: Lectern;
  const folder = mkdtempSync(join(tmpdir(), 'lectern-audio-'));
  beforeAll(async () => {
    lectern = await startLectern(name, { source: PAGES, speech: { running: false } });
  });
  afterAll(async () => {
    await lectern.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page on which a tab's page is saved, as the popup opens it. */
  const savePageOf = async (path: string): Promise<{ tab: Tab; save: Tab }> => {
    const tab = await lectern.open(path);
    const popup = await lectern.browser.openPopup(tab);
    const tabId = await popup.evaluate(async () => {
      const [current] = await chrome.tabs.query({ active: true, currentWindow: true });
      return current?.id ?? -1;
    });
    const save = await lectern.browser.openExtensionPage(`src/save/index.html?tab=${tabId}&what=page`);
    await says(save, 'Make the file');
    return { tab, save };
  };

  test('the file speaks as the person set it', async () => {
    const { tab, save } = await savePageOf('/short.html');
    await save.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const entry = { written: 'ferry', spoken: 'steamer', lang: '', part: false, matchCase: false };
      await api.runtime.sendMessage({
        to: 'background',
        method: 'pronunciations.set',
        args: { entries: [entry] },
      });
    });
    await save.click('Make the file');
    await says(save, 'The file is ready');
    const files = Object.entries(await stored(save));
    const vtt = files.find(([file]) => file.endsWith('.vtt'))?.[1] ?? '';
    expect(
      Buffer.from(vtt, 'base64')
        .toString('utf8')
        .replace(/<[\d:.]+>/g, ''),
    ).toContain('The steamer leaves');
    await save.close();
    await tab.close();
  });

  test('an article becomes an MP3 file with title, chapters and timed text, though its tab is closed', async () => {
    const { tab, save } = await savePageOf('/short.html');
    await tab.close();
    await save.click('Make the file');
    await says(save, 'The file is ready');
    const names = await save.evaluate(() =>
      [...document.querySelectorAll('a')].map(({ download }) => download),
    );
    expect(names).toEqual(['Ferry a day.mp3', 'Ferry a day.vtt']);
    const files = Object.entries(await stored(save)).map(
      ([file, base64]) => [file, Buffer.from(base64, 'base64')] as const,
    );
    const audio = files.find(([file]) => !file.endsWith('.vtt'))?.[1] ?? Buffer.alloc(0);
    const vtt = files.find(([file]) => file.endsWith('.vtt'))?.[1].toString('utf8') ?? '';
    const path = join(folder, 'file.mp3');
    writeFileSync(path, audio);
    const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_chapters', path];
    const probe = JSON.parse(spawnSync('ffprobe', args, { encoding: 'utf8' }).stdout) as Probe;
    expect(probe.format.tags['title']).toBe('Ferry: a day?');
    expect(probe.chapters.map(({ tags }) => tags.title)).toEqual(['Ferry: a day?', 'The way back']);
    expect(Number(probe.format.duration)).toBeGreaterThan(8);
    expect(vtt.startsWith('WEBVTT')).toBe(true);
    expect(vtt.replace(/<[\d:.]+>/g, '')).toContain('It rains.');
    await save.close();
  });

  test('a cancelled one leaves nothing', async () => {
    const { tab, save } = await savePageOf('/long.html');
    await save.click('Make the file');
    await says(save, 'left.');
    expect(await storedNames(save)).toHaveLength(2);
    await save.click('Cancel');
    await says(save, 'Nothing was kept');
    expect(await storedNames(save)).toEqual([]);
    await save.close();
    await tab.close();
  });
});
