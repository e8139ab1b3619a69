import { type Voice, voiceKey } from '../../shared/voice.ts';
import type { SynthesisListener, SynthesisProxy, SynthesisRequest } from '../web-speech/synthesis-proxy.ts';
import { BUILT_IN_VOICES } from './built-in-voices.ts';
import type { Sound, SoundRequest } from './sound.ts';
import type { Played, SoundOutput } from './sound-output.ts';
import type { Synthesiser } from './synthesis-worker.ts';

interface Job {
  readonly request: SynthesisRequest;
  readonly listener: SynthesisListener;
  sound: Sound | 'asked' | null;
  played: Played | null;
  started: boolean;
  /** Words that were told. */
  told: number;
}

/** So many sounds are made ahead of the one that is heard. */
const AHEAD = 2;
// A first word that comes so soon is told with the start, or it would be estimated meanwhile.
const AT_ONCE = 0.1;

/** Lectern's own voice, as a synthesiser like the browser's: it speaks one text after the other, without a gap. */
export class BuiltInSynthesis implements SynthesisProxy {
  readonly #synthesiser: Synthesiser;
  readonly #output: SoundOutput;
  /** The first one is heard, or is about to be. */
  #jobs: Job[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(synthesiser: Synthesiser, output: SoundOutput) {
    this.#synthesiser = synthesiser;
    this.#output = output;
  }

  voices(): readonly Voice[] {
    return BUILT_IN_VOICES;
  }

  /** They are always the same. */
  onVoicesChanged(): void {}

  speak(request: SynthesisRequest, listener: SynthesisListener): void {
    this.#jobs.push({ request, listener, sound: null, played: null, started: false, told: 0 });
    this.#prepare();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    for (const { played } of this.#jobs) played?.stop();
    this.#jobs = [];
    this.#output.rest();
  }

  #prepare(): void {
    for (const job of this.#jobs.slice(0, 1 + AHEAD)) if (job.sound === null) void this.#make(job);
  }

  async #make(job: Job): Promise<void> {
    job.sound = 'asked';
    try {
      job.sound = await this.#synthesiser.sound(soundRequest(job.request));
    } catch {
      return this.#fail(job);
    }
    if (!this.#jobs.includes(job)) return;
    try {
      this.#play();
    } catch (thrown) {
      console.warn('Lectern: no sound can be played:', thrown);
      this.#fail(job);
    }
  }

  #fail(job: Job): void {
    if (!this.#jobs.includes(job)) return;
    this.#jobs = this.#jobs.filter((other) => other !== job);
    job.listener.error('synthesis-failed');
  }

  /** Plays what is made, in order and without a gap. */
  #play(): void {
    let from = 0;
    for (const job of this.#jobs) {
      if (job.sound === null || job.sound === 'asked') break;
      job.played ??= this.#output.play(job.sound.samples, job.request.volume, from);
      from = job.played.until;
    }
    this.#watch();
  }

  /** Waits for what the first one has to tell next. */
  #watch(): void {
    clearTimeout(this.#timer);
    const [job] = this.#jobs;
    if (!job?.played) return;
    const wait = nextMoment(job, job.played) - this.#output.now();
    this.#timer = setTimeout(() => this.#tell(job), Math.max(0, 1000 * wait));
  }

  #tell(job: Job): void {
    const { played, sound, listener } = job;
    if (!played || sound === null || sound === 'asked') return;
    const heard = this.#output.now() - played.from;
    if (heard >= 0 && !job.started) {
      job.started = true;
      listener.start();
    }
    // What the listener does may have ended this one.
    for (const word of sound.words.slice(job.told)) {
      const soon = job.told === 0 ? AT_ONCE : 0;
      if (!job.started || word.at > heard + soon || this.#jobs[0] !== job) break;
      job.told += 1;
      listener.boundary(word.start, word.length);
    }
    if (this.#jobs[0] !== job) return;
    if (heard >= played.until - played.from) this.#finish(job);
    else this.#watch();
  }

  #finish(job: Job): void {
    this.#jobs.shift();
    // Where the sound device was away it would sound once that is back.
    job.played?.stop();
    if (this.#jobs.length === 0) this.#output.rest();
    this.#prepare();
    this.#watch();
    job.listener.end();
  }
}

/** When a job that is played has something to tell, in the output's time. */
function nextMoment({ sound, started, told }: Job, { from, until }: Played): number {
  if (!started || sound === null || sound === 'asked') return from;
  const word = sound.words[told];
  return word ? Math.min(until, from + word.at) : until;
}

const VOICES = new Map(BUILT_IN_VOICES.map((voice) => [voiceKey(voice), voice]));

function soundRequest({ text, voice, rate, pitch }: SynthesisRequest): SoundRequest {
  const found = VOICES.get(voiceKey(voice));
  return { text, voice: found?.espeak ?? '', dictionary: found?.dictionary ?? '', rate, pitch };
}
