import type { Sound, SoundRequest } from './sound.ts';
import { parseSoundAnswer, type SoundAsked } from './synthesis-messages.ts';

/** The part of a worker that is used. */
export interface WorkerLike {
  postMessage(message: SoundAsked): void;
  onmessage: ((event: MessageEvent<unknown>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Makes sound of text. */
export interface Synthesiser {
  /** @throws where the voice fails. */
  sound(request: SoundRequest): Promise<Sound>;
}

interface Waiting {
  readonly resolve: (sound: Sound) => void;
  readonly reject: (error: Error) => void;
}

/** eSpeak NG in a worker of its own, which is started when it is first needed, and anew when it has died. */
export class SynthesisWorker implements Synthesiser {
  readonly #make: () => WorkerLike;
  readonly #waiting = new Map<number, Waiting>();
  #worker: WorkerLike | null = null;
  #count = 0;

  constructor(make: () => WorkerLike) {
    this.#make = make;
  }

  sound(request: SoundRequest): Promise<Sound> {
    const id = this.#count;
    this.#count += 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#started().postMessage({ ...request, id });
    });
  }

  #started(): WorkerLike {
    if (this.#worker) return this.#worker;
    const worker = this.#make();
    worker.onmessage = ({ data }) => this.#answered(data);
    worker.onerror = () => this.#died(worker);
    this.#worker = worker;
    return worker;
  }

  #answered(data: unknown): void {
    const answer = parseSoundAnswer(data);
    if (!answer) return;
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.samples) waiting?.resolve({ samples: answer.samples, words: answer.words });
    else waiting?.reject(new Error('the built-in voice could not speak'));
  }

  #died(worker: WorkerLike): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    worker.terminate();
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(new Error('the worker of the built-in voice died'));
  }
}
