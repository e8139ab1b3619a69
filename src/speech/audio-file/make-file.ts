import type { ReadingText } from '../../shared/reading.ts';
import { SAMPLE_RATE, type Sound, type SoundRequest } from '../built-in/sound.ts';
import type { AudioJob } from './audio-job.ts';
import { utf8 } from './bytes.ts';
import type { AudioTags, AudioWriter, ByteSink, Chapter } from './chapter.ts';
import { Mp3Writer } from './mp3-writer.ts';
import { OpusWriter } from './opus/opus-writer.ts';
import { type ScriptLine, scriptLines } from './script-lines.ts';
import { VTT_HEAD, vttCue } from './vtt.ts';
import { WavWriter } from './wav-writer.ts';

/** What making a file needs. */
export interface FileDeps {
  readonly sound: (request: SoundRequest) => Promise<Sound>;
  readonly audio: ByteSink;
  readonly timedText: ByteSink;
  /** Code units that are done, of all; seconds of sound so far. */
  readonly progress: (done: number, all: number, seconds: number) => void;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

const tagsOf = ({ title, url, lang }: ReadingText): AudioTags => ({ title, site: hostOf(url), url, lang });

/** Speaks a Reading into a file, with its timed text; nothing is kept in memory but the sentence it is at. */
export class FileMaker {
  readonly #job: AudioJob;
  readonly #deps: FileDeps;
  readonly #chapters: { title: string; start: number }[] = [];
  #samples = 0;
  #textAt = 0;

  constructor(job: AudioJob, deps: FileDeps) {
    this.#job = job;
    this.#deps = deps;
  }

  /** @returns seconds of sound; 0 where nothing of it can be spoken. */
  async make(): Promise<number> {
    const { reading, languages, spoken } = this.#job;
    const lines = () => scriptLines(reading, languages.split(','), spoken);
    const writer = this.#writer(() => titlesOf(lines()));
    const all = reading.segments.reduce((sum, { text }) => sum + text.length, 0);
    this.#tellText(VTT_HEAD);
    for (const line of lines()) {
      await this.#add(line, writer);
      this.#deps.progress(line.done, all, this.#seconds);
    }
    await writer.finish(this.#closedChapters());
    return this.#seconds;
  }

  get #seconds(): number {
    return this.#samples / SAMPLE_RATE;
  }

  #writer(titles: () => readonly string[]): AudioWriter {
    const tags = tagsOf(this.#job.reading);
    const { audio } = this.#deps;
    switch (this.#job.format) {
      case 'wav':
        return new WavWriter(audio, tags);
      case 'mp3':
        return new Mp3Writer(audio, tags, titles());
      case 'opus':
        return new OpusWriter(audio, tags, titles());
    }
  }

  async #add({ text, voice, chapter, rest }: ScriptLine, writer: AudioWriter): Promise<void> {
    const { rate, pitch } = this.#job;
    const { espeak, dictionary } = voice;
    const sound = await this.#deps.sound({ text, voice: espeak, dictionary, rate, pitch });
    const from = this.#seconds;
    if (chapter !== '') this.#chapters.push({ title: chapter, start: from });
    const silence = new Float32Array(Math.round((rest / rate) * SAMPLE_RATE));
    await writer.add(sound.samples);
    await writer.add(silence);
    this.#samples += sound.samples.length;
    this.#tellText(vttCue(text, sound.words, from, this.#seconds));
    this.#samples += silence.length;
  }

  #tellText(text: string): void {
    const bytes = utf8(text);
    this.#deps.timedText.write(bytes, this.#textAt);
    this.#textAt += bytes.length;
  }

  #closedChapters(): readonly Chapter[] {
    return this.#chapters.map((chapter, i) => ({
      ...chapter,
      end: this.#chapters[i + 1]?.start ?? this.#seconds,
    }));
  }
}

function titlesOf(lines: Iterable<ScriptLine>): readonly string[] {
  const titles: string[] = [];
  for (const { chapter } of lines) if (chapter !== '') titles.push(chapter);
  return titles;
}
