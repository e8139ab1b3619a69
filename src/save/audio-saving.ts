import { type AudioJob, type AudioNews, parseAudioNews } from '../speech/audio-file/audio-job.ts';

/** The part of a worker that is used. */
export interface FileWorker {
  postMessage(job: AudioJob): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** The part of the browser's own store of files that is used. */
export interface FileStore {
  getFileHandle(name: string): Promise<{ getFile(): Promise<Blob> }>;
  removeEntry(name: string): Promise<void>;
}

/** A file that is being made. */
export interface AudioSaving {
  /** Ends the work, and takes away what was made. */
  cancel(): Promise<void>;
}

/** What a job leaves in the store, in the order sound, timed text. */
export const namesOf = (job: Pick<AudioJob, 'name'>): readonly [string, string] => [
  job.name,
  `${job.name}.vtt`,
];

// A worker that was ended keeps its files locked for a moment: how often, and after how many ms, to try again.
const TRIES = 100;
const AGAIN = 50;

async function remove(store: FileStore, name: string): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    try {
      return await store.removeEntry(name);
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

/** Takes a job's files out of the store, where they are there. */
export async function removeFiles(store: FileStore, job: Pick<AudioJob, 'name'>): Promise<void> {
  await Promise.all(namesOf(job).map((name) => remove(store, name)));
}

/** Starts the work in a worker of its own; a job that fails leaves nothing. */
export function startSaving(
  worker: FileWorker,
  job: AudioJob,
  store: FileStore,
  heard: (news: AudioNews) => void,
): AudioSaving {
  const end = async () => {
    worker.terminate();
    await removeFiles(store, job);
  };
  const fail = () => {
    void end();
    heard({ type: 'failed', error: 'unexpected' });
  };
  worker.onerror = fail;
  worker.onmessage = ({ data }) => {
    const news = parseAudioNews(data);
    if (news?.type === 'failed') void end();
    if (news?.type === 'made') worker.terminate();
    if (news) heard(news);
  };
  worker.postMessage(job);
  return { cancel: end };
}
