import { startEspeak } from 'lectern-espeak-ng';
import { DATA } from 'lectern-espeak-ng-data';
import { Espeak } from '../../built-in/worker/espeak.ts';
import { type AudioJob, type AudioNews, parseAudioJob } from '../audio-job.ts';
import type { ByteSink } from '../chapter.ts';
import { FileMaker } from '../make-file.ts';
import { unspoken } from '../script-lines.ts';

const scope = globalThis as unknown as {
  postMessage(news: AudioNews): void;
  addEventListener(type: 'message', heard: (event: MessageEvent<unknown>) => void): void;
};
/** What the types of documents lack: only workers have it. */
interface WritableFile {
  createSyncAccessHandle(): Promise<{
    truncate(size: number): void;
    write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
    close(): void;
  }>;
}

// So often progress is told, in ms.
const EVERY = 150;

/** A file of the extension's own, which no program but the browser sees. */
async function opened(name: string): Promise<{ sink: ByteSink; close: () => void }> {
  const folder = await navigator.storage.getDirectory();
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await (file as unknown as WritableFile).createSyncAccessHandle();
  handle.truncate(0);
  return {
    sink: {
      write: (bytes, at) => {
        if (handle.write(bytes, { at }) < bytes.length) throw new DOMException('the disk is full');
      },
    },
    close: () => handle.close(),
  };
}

function told(): (done: number, all: number, seconds: number) => void {
  let last = 0;
  return (done, all, seconds) => {
    if (performance.now() - last < EVERY) return;
    last = performance.now();
    scope.postMessage({ type: 'progress', done, all, seconds });
  };
}

async function make(job: AudioJob): Promise<AudioNews> {
  const espeak = new Espeak(startEspeak, DATA);
  const files = [await opened(job.name), await opened(`${job.name}.vtt`)] as const;
  const [audio, timedText] = files;
  try {
    const sound = espeak.sound.bind(espeak);
    const deps = { sound, audio: audio.sink, timedText: timedText.sink, progress: told() };
    const seconds = await new FileMaker(job, deps).make();
    if (seconds === 0) return { type: 'failed', error: 'languageUnspoken' };
    return { type: 'made', seconds, left: unspoken(job.reading, job.languages.split(',')) };
  } finally {
    for (const { close } of files) close();
  }
}

scope.addEventListener('message', async ({ data }) => {
  const job = parseAudioJob(data);
  if (!job) return scope.postMessage({ type: 'failed', error: 'messageMalformed' });
  try {
    scope.postMessage(await make(job));
  } catch (thrown) {
    console.warn('Lectern: the file could not be made:', thrown);
    const full = thrown instanceof DOMException;
    scope.postMessage({ type: 'failed', error: full ? 'storageFailed' : 'unexpected' });
  }
});
