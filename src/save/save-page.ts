import { type ReadonlySignal, signal } from '@preact/signals';
import { type ErrorCode, errorCode } from '../shared/errors.ts';
import type { ReadingText } from '../shared/reading.ts';
import type { Settings } from '../shared/settings.ts';
import type { SpokenSettings } from '../shared/spoken-settings.ts';
import type { AudioFormat, AudioJob, AudioNews } from '../speech/audio-file/audio-job.ts';
import {
  type AudioSaving,
  type FileStore,
  type FileWorker,
  namesOf,
  removeFiles,
  startSaving,
} from './audio-saving.ts';
import { progressOf, type SaveState } from './save-state.ts';

/** What the page needs. */
export interface SaveDeps {
  readonly text: () => Promise<ReadingText>;
  readonly settings: () => Pick<Settings, 'rate' | 'pitch'>;
  readonly spoken: () => SpokenSettings;
  readonly store: () => Promise<FileStore>;
  readonly worker: () => FileWorker;
  /** Name of its files; two pages may be at work at once. */
  readonly name: string;
  readonly languages: readonly string[];
  /** Gives a file an address, and takes it back. */
  readonly address: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
  readonly now: () => number;
}

/** The work of one page that saves audio: one file at a time. */
export class SavePage {
  readonly #deps: SaveDeps;
  readonly #state = signal<SaveState>({ status: 'fetching' });
  readonly #name: string;
  #saving: AudioSaving | null = null;

  constructor(deps: SaveDeps) {
    this.#deps = deps;
    this.#name = deps.name;
  }

  get state(): ReadonlySignal<SaveState> {
    return this.#state;
  }

  /** Fetches the text. */
  async open(): Promise<void> {
    try {
      this.#state.value = { status: 'ready', reading: await this.#deps.text(), cancelled: false };
    } catch (thrown) {
      this.#fail(errorCode(thrown), null);
    }
  }

  /** Begins to make a file. */
  async start(format: AudioFormat): Promise<void> {
    const reading = this.#reading;
    if (!reading || this.#saving) return;
    const { settings, languages, now } = this.#deps;
    const { rate, pitch } = settings();
    const spoken = this.#deps.spoken();
    const job = {
      reading,
      format,
      rate,
      pitch,
      spoken,
      languages: languages.join(','),
      name: this.#name,
    };
    this.#state.value = { status: 'making', reading, share: 0, left: null };
    const since = now();
    try {
      const store = await this.#deps.store();
      this.#saving = startSaving(
        this.#deps.worker(),
        job,
        store,
        (news) => void this.#heard(news, job, store, (now() - since) / 1000),
      );
    } catch (thrown) {
      this.#fail(thrown instanceof DOMException ? 'storageFailed' : errorCode(thrown), reading);
    }
  }

  /** Ends the work; nothing of it is kept. */
  async cancel(): Promise<void> {
    const reading = this.#reading;
    const saving = this.#saving;
    this.#saving = null;
    await saving?.cancel();
    if (reading) this.#state.value = { status: 'ready', reading, cancelled: true };
  }

  /** Lets go of what was made. */
  async again(): Promise<void> {
    const reading = this.#reading;
    if (this.#state.value.status === 'made')
      for (const address of this.#state.value.files) this.#deps.address.revokeObjectURL(address);
    await removeFiles(await this.#deps.store(), { name: this.#name });
    if (reading) this.#state.value = { status: 'ready', reading, cancelled: false };
  }

  get #reading(): ReadingText | null {
    return 'reading' in this.#state.value ? this.#state.value.reading : null;
  }

  async #heard(news: AudioNews, job: AudioJob, store: FileStore, elapsed: number): Promise<void> {
    if (!this.#saving) return;
    const { reading } = job;
    if (news.type === 'progress') {
      this.#state.value = { status: 'making', reading, ...progressOf(news, elapsed) };
      return;
    }
    this.#saving = null;
    if (news.type === 'failed') return this.#fail(news.error, reading);
    const [audio, timedText] = await Promise.all(
      namesOf(job).map(async (name) => {
        const handle = await store.getFileHandle(name);
        return this.#deps.address.createObjectURL(await handle.getFile());
      }),
    );
    const files = [audio ?? '', timedText ?? ''] as const;
    this.#state.value = { status: 'made', reading, seconds: news.seconds, leftOut: news.left, files };
  }

  #fail(error: ErrorCode, reading: ReadingText | null): void {
    this.#state.value = { status: 'failed', error, reading };
  }
}
