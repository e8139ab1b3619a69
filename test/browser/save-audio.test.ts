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

/** The formats by what the page calls them. */
const FORMAT_NAMES = {
  mp3: 'MP3, small, for every player',
  opus: 'Opus, smallest, for newer players',
  wav: 'WAV, large, without loss',
} as const;

/** A file as another program decodes it: its length in seconds, and when it is first heard from a time on. */
function decoded(path: string) {
  const rate = 8000;
  const args = ['-v', 'error', '-i', path, '-f', 's16le', '-ac', '1', '-ar', `${rate}`, '-'];
  const { stdout } = spawnSync('ffmpeg', args, { maxBuffer: 2 ** 26 });
  const samples = new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length / 2);
  return {
    length: samples.length / rate,
    /** Infinity where nothing is heard any more. */
    onset: (at: number) => {
      const found = samples.findIndex((sample, i) => i >= Math.floor(at * rate) && Math.abs(sample) > 600);
      return found < 0 ? Number.POSITIVE_INFINITY : found / rate;
    },
  };
}

interface Probe {
  readonly streams: readonly { readonly tags?: Record<string, string> }[];
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

  test("the popup's button opens the page that does it, for this tab", async () => {
    const tab = await lectern.open('/short.html');
    const popup = await lectern.browser.openPopup(tab);
    await popup.click('More');
    const closed = popup.click('Save as audio');
    const saves = () =>
      lectern.browser.asExtension(async () =>
        (await chrome.tabs.query({})).filter(({ url }) => url?.includes('/src/save/')),
      );
    await vi.waitFor(async () => expect(await saves()).toHaveLength(1), { timeout: 10_000 });
    await closed;
    const [save] = await saves();
    expect(save?.url).toMatch(/[?]tab=\d+&what=page$/);
    await lectern.browser.asExtension((id) => chrome.tabs.remove(id), save?.id ?? -1);
    await tab.close();
  });

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

  test.for(['mp3', 'opus', 'wav'])(
    'an article becomes a file of %s with title, chapters and timed text, though its tab is closed',
    async (format) => {
      const { tab, save } = await savePageOf('/short.html');
      await tab.close();
      await save.click(FORMAT_NAMES[format as keyof typeof FORMAT_NAMES]);
      await save.click('Make the file');
      await says(save, 'The file is ready');
      const names = await save.evaluate(() =>
        [...document.querySelectorAll('a')].map(({ download }) => download),
      );
      expect(names).toEqual([`Ferry a day.${format}`, 'Ferry a day.vtt']);
      const files = Object.entries(await stored(save)).map(
        ([file, base64]) => [file, Buffer.from(base64, 'base64')] as const,
      );
      const audio = files.find(([file]) => !file.endsWith('.vtt'))?.[1] ?? Buffer.alloc(0);
      const vtt = files.find(([file]) => file.endsWith('.vtt'))?.[1].toString('utf8') ?? '';
      const path = join(folder, `file.${format}`);
      writeFileSync(path, audio);
      const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_streams', '-show_chapters', path];
      const { stdout, stderr } = spawnSync('ffprobe', args, { encoding: 'utf8' });
      expect(stderr).toBe('');
      const probe = JSON.parse(stdout) as Probe;
      // Ogg writes the names of its tags large, and on the stream.
      const tags = Object.entries({ ...probe.streams[0]?.tags, ...probe.format.tags });
      expect(tags.map(([tag, text]) => [tag.toLowerCase(), text])).toContainEqual(['title', 'Ferry: a day?']);
      if (format !== 'wav')
        expect(probe.chapters.map(({ tags }) => tags.title)).toEqual(['Ferry: a day?', 'The way back']);
      const sound = decoded(path);
      expect(Math.abs(sound.length - Number(probe.format.duration))).toBeLessThan(0.1);
      const ends = [...vtt.matchAll(/--> (\d\d):(\d\d):([\d.]+)/g)].map(
        ([, h, m, s]) => 3600 * Number(h) + 60 * Number(m) + Number(s),
      );
      // What is told last is heard last, but for the silence behind it.
      expect(sound.length - (ends.at(-1) ?? 0)).toBeGreaterThan(0);
      expect(sound.length - (ends.at(-1) ?? 0)).toBeLessThan(1);
      expect(vtt.startsWith('WEBVTT')).toBe(true);
      expect(vtt.replace(/<[\d:.]+>/g, '')).toContain('It rains.');
      // Each sentence begins to sound where its cue begins.
      const starts = [...vtt.matchAll(/(\d\d):(\d\d):([\d.]+) -->/g)].map(
        ([, h, m, s]) => 3600 * Number(h) + 60 * Number(m) + Number(s),
      );
      expect(starts).toHaveLength(5);
      expect(starts.filter((at) => sound.onset(at) > at + 0.15)).toEqual([]);
      await save.close();
    },
  );

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
