import type { ErrorCode } from '../../shared/errors.ts';
import { primaryLanguage, type Voice, voiceKey } from '../../shared/voice.ts';
import type { Engine, ForeignPassage, SpeechEvent, Utterance } from '../engine.ts';
import { chooseVoice, rankVoices } from '../voices/choose-voice.ts';
import { PaceBook } from '../words/pace-book.ts';
import { ChunkedSpeaking } from './chunked-speaking.ts';
import { DoneTokens } from './done-tokens.ts';
import { Failures } from './failures.ts';
import { Silence } from './silence.ts';
import type { SynthesisProxy } from './synthesis-proxy.ts';
import { VoiceList } from './voice-list.ts';

/** What the engine needs from its document. */
export interface WebSpeechDeps {
  readonly proxy: SynthesisProxy;
  readonly emit: (event: SpeechEvent) => void;
  /** The browser's languages, most wanted first. */
  readonly browserLanguages: readonly string[];
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** What is known of the voices' pace; nothing, where it is left out. */
  readonly paces?: PaceBook;
}

/** Speaks a plan through the Web Speech API, and turns silence and failure into another try. */
export class WebSpeechEngine implements Engine {
  readonly #deps: WebSpeechDeps;
  readonly #voices: VoiceList;
  readonly #paces: PaceBook;
  readonly #failures = new Failures();
  readonly #silence = new Silence();
  #queue: Utterance[] = [];
  #speaking: ChunkedSpeaking[] = [];
  /** Where the first utterance of the queue is to begin again, in code units of its text. */
  #from = 0;
  readonly #done = new DoneTokens();
  /** The utterance that was given up last. */
  #failed = -1;
  #generation = 0;
  /** The utterance whose end was in doubt last. */
  #doubted = -1;

  constructor(deps: WebSpeechDeps) {
    this.#deps = deps;
    this.#voices = new VoiceList(deps.proxy);
    this.#paces = deps.paces ?? new PaceBook();
  }

  plan(utterances: readonly Utterance[]): void {
    // A plan with what has failed was made before the error was heard: it begins nothing.
    const outdated = utterances.some(({ token }) => token === this.#failed);
    const pending = outdated ? [] : utterances.filter(({ token }) => !this.#done.has(token));
    if (this.#goesOn(pending)) this.#queue = pending;
    else this.#restart(pending);
    void this.#feed();
  }

  preview(utterance: Utterance): void {
    this.#restart([]);
    // The person wants to hear this very voice, whatever became of it before.
    this.#failures.forget();
    this.#queue = [utterance];
    void this.#feed();
  }

  languages(): Promise<readonly string[]> {
    return this.#voices.languages();
  }

  async voices(lang: string): Promise<readonly Voice[]> {
    return rankVoices(await this.#voices.ready(), lang, this.#deps.browserLanguages);
  }

  #goesOn(pending: readonly Utterance[]): boolean {
    return this.#queue.length > 0 && this.#queue.every(({ token }, i) => pending[i]?.token === token);
  }

  #restart(queue: readonly Utterance[], from = 0, byStranger = false): void {
    this.#generation += 1;
    this.#silence.break();
    const busy = this.#queue.length > 0;
    for (const speaking of this.#speaking) speaking.abandon();
    this.#speaking = [];
    this.#queue = [...queue];
    this.#from = from;
    if (busy) this.#deps.proxy.cancel(byStranger);
  }

  /** Hands everything that waits to the synthesiser, which speaks it without a gap; up to the next pause. */
  async #feed(): Promise<void> {
    const generation = this.#generation;
    const voices = await this.#voices.ready();
    if (generation !== this.#generation) return;
    for (const utterance of this.#queue.slice(this.#speaking.length)) {
      if (!this.#mayFollow(utterance)) return;
      const voice = this.#choose(voices, utterance);
      if (voice) this.#speak(utterance, voice, voices);
      // What sounds is not cut off for the sake of what comes after it.
      else if (this.#speaking.length > 0) return;
      else return this.#giveUp(utterance, this.#whyNone(voices));
    }
  }

  /** Whether an utterance may be handed over; one with a pause before it, or that fades, must wait for its turn. */
  #mayFollow(utterance: Utterance): boolean {
    const { pauseBefore, fadeUntil } = utterance;
    if (this.#speaking.length > 0) return pauseBefore === 0 && fadeUntil === null;
    return this.#silence.isOver(utterance, () => void this.#feed());
  }

  #choose(voices: readonly Voice[], { lang, voice, online }: Utterance): Voice | null {
    const { browserLanguages } = this.#deps;
    const { voices: failed, systemFailed, lasting } = this.#failures;
    const wish = { lang, chosen: voice, online, browserLanguages, failed, systemFailed };
    const found = chooseVoice(voices, wish);
    if (found || lasting) return found;
    // The voices that are left failed long ago: they may have recovered.
    this.#failures.forget();
    return chooseVoice(voices, { ...wish, systemFailed: false });
  }

  #whyNone(voices: readonly Voice[]): ErrorCode {
    if (voices.length === 0) return 'voicesNone';
    return this.#failures.lasting ? 'voiceFailed' : 'languageUnspoken';
  }

  /** A passage is spoken by a voice of its language that works, or not apart at all. */
  #voiceOf(voices: readonly Voice[], { lang, voice, online }: ForeignPassage): Voice | null {
    const { browserLanguages } = this.#deps;
    const wish = { lang, chosen: voice, online, browserLanguages, failed: this.#failures.voices };
    const found = chooseVoice(voices, wish);
    return found && primaryLanguage(found.lang) === primaryLanguage(lang) ? found : null;
  }

  #speak(utterance: Utterance, voice: Voice, voices: readonly Voice[]): void {
    const { proxy, emit, now } = this.#deps;
    const from = this.#speaking.length === 0 ? this.#from : 0;
    const speaking = new ChunkedSpeaking(
      utterance,
      from,
      voice,
      (passage) => this.#voiceOf(voices, passage),
      {
        emit,
        now,
        paces: this.#paces,
        started: () => this.#started(speaking),
        ended: () => this.#ended(speaking),
        failed: (reason) => this.#fault(speaking, reason),
        doubts: () => this.#doubts(utterance),
      },
    );
    this.#speaking.push(speaking);
    if (this.#speaking.length === 1) speaking.watch();
    speaking.speak(proxy);
  }

  /** The first time that an utterance's end is in doubt; the second time it is believed. */
  #doubts({ token }: Utterance): boolean {
    const first = token !== this.#doubted;
    this.#doubted = token;
    return first;
  }

  /** A start is proof that whatever came before has ended, even where the browser never said so. */
  #started(speaking: ChunkedSpeaking): void {
    while (this.#speaking[0] && this.#speaking[0] !== speaking) this.#speaking[0].end();
  }

  #ended(speaking: ChunkedSpeaking): void {
    const at = this.#speaking.indexOf(speaking);
    if (at < 0) return;
    this.#failures.spoken();
    this.#speaking.splice(0, at + 1);
    this.#done.add(this.#queue.splice(0, at + 1));
    if (this.#speaking[0]) this.#speaking[0].watch();
    else if (this.#queue.length > 0) void this.#feed();
  }

  /** Silence or failure: once more with the same voice, then with the next one, then it is said. */
  #fault(speaking: ChunkedSpeaking, reason: string): void {
    // Chromium's cancel is for all, and what only waited may tell it before what was sounding does.
    const first = this.#speaking[0] ?? speaking;
    if (reason === 'interrupted' || reason === 'canceled')
      this.#giveUp(first.utterance, 'speechInterrupted', true);
    else this.#retry(speaking);
  }

  #retry({ voice, utterance, spokenTo }: ChunkedSpeaking): void {
    // A chunk counts as much as a sentence.
    if (spokenTo > this.#from) this.#failures.spoken();
    const again = this.#failures.again(voiceKey(voice), this.#deps.now());
    if (again || this.#fallBack(utterance)) {
      this.#restart(this.#queue, this.#speaking[0]?.spokenTo);
      void this.#feed();
    } else this.#giveUp(utterance, 'voiceFailed');
  }

  /** Gives the system's voices up for Lectern's own; false where that has been tried or cannot speak the language. */
  #fallBack({ lang }: Utterance): boolean {
    const { voices: failed, systemFailed } = this.#failures;
    const { browserLanguages } = this.#deps;
    const wish = { lang, chosen: null, online: false, browserLanguages, failed, systemFailed: true };
    if (systemFailed || !chooseVoice(this.#voices.now(), wish)) return false;
    this.#failures.giveUpSystem();
    return true;
  }

  #giveUp({ token }: Utterance, error: ErrorCode, byStranger = false): void {
    this.#restart([], 0, byStranger);
    this.#failures.forget();
    this.#failed = token;
    this.#deps.emit({ type: 'error', token, error });
  }
}
