import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReadingText } from '../../../src/shared/reading.ts';
import { DEFAULT_SPOKEN } from '../../../src/shared/spoken-settings.ts';
import type { AudioFormat } from '../../../src/speech/audio-file/audio-job.ts';
import type { ByteSink } from '../../../src/speech/audio-file/chapter.ts';
import { FileMaker } from '../../../src/speech/audio-file/make-file.ts';
import type { SoundRequest } from '../../../src/speech/built-in/sound.ts';
import type { Espeak } from '../../../src/speech/built-in/worker/espeak.ts';
import { espeakInNode } from '../built-in/espeak-in-node.ts';

const READING: ReadingText = {
  id: 'r',
  title: 'Der Hafen & die Fähre',
  lang: 'de',
  url: 'https://example.org/hafen',
  source: 'page',
  start: { segment: 0, offset: 0 },
  segments: [
    { kind: 'heading', lang: '', text: 'Der Hafen' },
    {
      kind: 'paragraph',
      lang: '',
      text: 'Die Fähre legt um acht Uhr ab. Niemand wartet am Steg, denn es regnet.',
    },
    { kind: 'heading', lang: 'en', text: 'The way back' },
    { kind: 'paragraph', lang: 'en', text: 'Far out the water is grey, and 3 < 5.' },
  ],
};

/** A file in memory. */
function memory(): ByteSink & { bytes: () => Uint8Array<ArrayBuffer>; text: () => string } {
  let all = new Uint8Array(0);
  return {
    write: (bytes, at) => {
      if (at + bytes.length > all.length) {
        const more = new Uint8Array(at + bytes.length);
        more.set(all);
        all = more;
      }
      all.set(bytes, at);
    },
    bytes: () => all,
    text: () => new TextDecoder().decode(all),
  };
}

let espeak: Espeak;
let close: () => void;
const folder = mkdtempSync(join(tmpdir(), 'lectern-files-'));
beforeAll(async () => {
  ({ espeak, close } = await espeakInNode());
});
afterAll(() => {
  close();
  rmSync(folder, { recursive: true, force: true });
});

async function made(format: AudioFormat, reading = READING, spoken = DEFAULT_SPOKEN) {
  const [audio, timedText] = [memory(), memory()];
  const told: number[] = [];
  const asked: SoundRequest[] = [];
  const maker = new FileMaker(
    { reading, format, rate: 1, pitch: 1, spoken, languages: 'en-US', name: 'x' },
    {
      sound: (request) => {
        asked.push(request);
        return espeak.sound(request);
      },
      audio,
      timedText,
      progress: (done, all) => told.push(done / all),
    },
  );
  return { seconds: await maker.make(), audio, vtt: timedText.text(), told, asked };
}

const hasFfprobe = spawnSync('ffprobe', ['-version']).status === 0;

interface Probe {
  readonly format: { readonly duration: string; readonly tags: Record<string, string> };
  readonly chapters: readonly {
    readonly start_time: string;
    readonly end_time: string;
    readonly tags: { title: string };
  }[];
}

// Opus is encoded by the browser.
describe.each(['mp3', 'wav'] as const)('%s', (format) => {
  test.runIf(hasFfprobe)('another program finds its length, its title and its chapters', async () => {
    const { seconds, audio } = await made(format);
    const file = join(folder, `file.${format}`);
    writeFileSync(file, audio.bytes());
    const args = ['-v', 'error', '-of', 'json', '-show_format', '-show_chapters', file];
    const { stdout, stderr } = spawnSync('ffprobe', args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    const probe = JSON.parse(stdout) as Probe;
    expect(Math.abs(Number(probe.format.duration) - seconds)).toBeLessThan(0.15);
    expect(probe.format.tags['title']).toBe(READING.title);
    expect(probe.format.tags['artist']).toBe('example.org');
    if (format === 'wav') return;
    expect(probe.chapters.map(({ tags }) => tags.title)).toEqual(['Der Hafen', 'The way back']);
    expect(Number(probe.chapters[1]?.end_time)).toBeCloseTo(seconds, 1);
  });
});

test('the timed text holds every sentence, in order, with times that lie in the sound', async () => {
  const { vtt, seconds, told } = await made('wav');
  const [head, ...cues] = vtt.trim().split('\n\n');
  expect(head).toBe('WEBVTT');
  expect(cues.map((cue) => cue.split('\n')[1]?.replace(/<[\d:.]+>/g, ''))).toEqual([
    'Der Hafen',
    'Die Fähre legt um acht Uhr ab.',
    'Niemand wartet am Steg, denn es regnet.',
    'The way back',
    expect.stringMatching(/^Far out the water is grey, and 3/),
  ]);
  const times = [...vtt.matchAll(/(\d\d):(\d\d):([\d.]+)/g)].map(
    ([, h, m, s]) => Number(h) * 3600 + Number(m) * 60 + Number(s),
  );
  expect(Math.max(...times)).toBeLessThanOrEqual(seconds);
  expect(times.length).toBeGreaterThan(20);
  expect(told.at(-1)).toBe(1);
});

test('a sentence is spoken as the person set it, and what is foreign in it by a voice of its language', async () => {
  const text = 'Wir sagen „good morning“ zu Dr. Ngu.';
  const start = text.indexOf('good');
  const passages = [{ start, end: start + 'good morning'.length, lang: 'en' }];
  const segments = [{ kind: 'paragraph', lang: 'de', text, passages }] as const;
  const own = { written: 'Ngu', spoken: 'Nju', lang: 'de', part: false, matchCase: true };
  const { asked } = await made('wav', { ...READING, segments }, { ...DEFAULT_SPOKEN, pronunciations: [own] });
  const byVoice = (voice: string) => asked.filter((one) => one.voice === voice).map(({ text }) => text);
  expect(byVoice('en-us').join(' ')).toMatch(/good morning/);
  expect(byVoice('de').join(' ')).toMatch(/Doktor Nju/);
  expect(byVoice('de').join(' ')).not.toMatch(/morning/);
});

test('a text in a language that nobody speaks makes nothing', async () => {
  const segments = [{ kind: 'paragraph', lang: 'th', text: 'เรือ' }] as const;
  expect((await made('wav', { ...READING, segments })).seconds).toBe(0);
});
