import { isBuiltIn, type Voice, voiceKey } from '../../shared/voice.ts';
import { languageStretches } from '../chunks/language-stretches.ts';
import { splitChunks } from '../chunks/split-chunks.ts';
import type { ForeignPassage, SpeechEvent, Utterance, WordEvent } from '../engine.ts';
import { USUAL_SPEED } from '../words/estimate-words.ts';
import { FADE_CHUNK, fadedVolume } from './fade.ts';
import { Speaking, type SpeakingDeps } from './speaking.ts';
import type { SynthesisProxy } from './synthesis-proxy.ts';

// Google's online voices fall silent at about 15 s without a word; Chromium's Reading mode sends them so much.
const LONGEST_ONLINE = 175;
// The Web Speech API takes 32,767, but a system voice may take seconds before it starts on so much text.
const LONGEST_LOCAL = 2000;
// Lectern's own voice makes the sound of a whole chunk before any of it is heard.
const LONGEST_BUILT_IN = 300;

function longestOf(voice: Voice): number {
  if (isBuiltIn(voice)) return LONGEST_BUILT_IN;
  return voice.local ? LONGEST_LOCAL : LONGEST_ONLINE;
}

/** The voice for a passage in another language; null where the utterance's own has to do. */
export type VoiceOf = (passage: ForeignPassage) => Voice | null;

/** What one call to the synthesiser says. */
interface Chunk {
  /** Where its text begins in that of the utterance; what is said before that lies at negative places. */
  readonly start: number;
  readonly utterance: Utterance;
  readonly voice: Voice;
}

/** One utterance in the synthesiser's queue, in as many chunks as its voices need; it sounds like one. */
export class ChunkedSpeaking {
  readonly utterance: Utterance;
  readonly #voice: Voice;
  readonly #deps: SpeakingDeps;
  readonly #chunks: readonly Chunk[];
  readonly #parts: readonly Speaking[];
  #proxy: SynthesisProxy | null = null;
  #done = 0;
  #over = false;

  /** @param from where in the utterance's text to begin, in code units. */
  constructor(utterance: Utterance, from: number, voice: Voice, voiceOf: VoiceOf, deps: SpeakingDeps) {
    this.utterance = utterance;
    this.#voice = voice;
    this.#deps = deps;
    // What browsers do with a text of nothing differs, up to no event at all.
    const nothing = utterance.text.slice(from).trim() === '';
    this.#chunks = nothing ? [] : [...chunksOf(utterance, from, voice, voiceOf)];
    this.#parts = this.#chunks.map((chunk, i) => this.#part(chunk, i));
  }

  /** The voice of what is being spoken. */
  get voice(): Voice {
    return this.#chunks[this.#done]?.voice ?? this.#voice;
  }

  /** How much of the text has been spoken in whole chunks, in code units. */
  get spokenTo(): number {
    return Math.max(0, this.#chunks[this.#done]?.start ?? this.utterance.text.length);
  }

  /** Hands all chunks to the synthesiser, which speaks them without a gap; one by one where the volume changes. */
  speak(proxy: SynthesisProxy): void {
    this.#proxy = proxy;
    const together = this.utterance.fadeUntil === null ? this.#parts : this.#parts.slice(0, 1);
    for (const part of together) this.#hand(part);
  }

  #hand(part: Speaking | undefined): void {
    if (!part) return;
    const { volume, fadeUntil } = part.utterance;
    const now = fadeUntil === null ? volume : fadedVolume(volume, fadeUntil);
    this.#proxy?.speak({ ...part.utterance, volume: now, voice: part.voice }, part);
  }

  /** Begins to wait for the next start: it is this utterance's turn. */
  watch(): void {
    this.#parts[this.#done]?.watch();
    // The end that made it this one's turn is told first.
    queueMicrotask(() => this.#nothing());
  }

  /** Forgets everything; what the browser still says about it is not heard. */
  abandon(): void {
    this.#over = true;
    for (const part of this.#parts) part.abandon();
  }

  /** Takes everything for spoken: something behind it has begun. */
  end(): void {
    this.#nothing();
    for (const part of this.#parts) part.takeForSpoken();
  }

  /** Begins and ends at once where there is nothing to say. */
  #nothing(): void {
    if (this.#over || this.#parts.length > 0) return;
    this.#over = true;
    const { emit, started, ended } = this.#deps;
    const { token } = this.utterance;
    started();
    emit({ type: 'start', token, voice: voiceKey(this.#voice), instead: false });
    ended();
    emit({ type: 'end', token, speed: USUAL_SPEED });
  }

  #part({ utterance, voice }: Chunk, i: number): Speaking {
    return new Speaking(utterance, voice, {
      ...this.#deps,
      emit: (event) => this.#emit(event, i),
      started: () => this.#started(i),
      ended: () => this.#ended(i),
    });
  }

  /** Of all chunks' events those that the whole utterance has. */
  #emit(event: SpeechEvent, i: number): void {
    if (event.type === 'word') this.#emitWord(event, i);
    else if (event.type === 'start' ? i === 0 : i === this.#parts.length - 1) this.#deps.emit(event);
  }

  #emitWord(event: WordEvent, i: number): void {
    const start = event.start + (this.#chunks[i]?.start ?? 0);
    if (start >= 0) this.#deps.emit({ ...event, start });
  }

  /** A start is proof that the chunks before have ended. */
  #started(i: number): void {
    for (const part of this.#parts.slice(this.#done, i)) part.takeForSpoken();
    if (i === 0) this.#deps.started();
  }

  #ended(i: number): void {
    this.#done = i + 1;
    if (this.#done === this.#parts.length) this.#deps.ended();
    else {
      if (this.utterance.fadeUntil !== null) this.#hand(this.#parts[this.#done]);
      this.watch();
    }
  }
}

function* chunksOf(utterance: Utterance, from: number, voice: Voice, voiceOf: VoiceOf): Generator<Chunk> {
  const lead = from === 0 ? utterance.lead : '';
  for (const [i, stretch] of languageStretches(utterance, from).entries()) {
    const foreign = stretch.passage && voiceOf(stretch.passage);
    const own = foreign && stretch.passage ? { ...utterance, ...spokenBy(stretch.passage) } : utterance;
    const before = i === 0 && !foreign ? lead : '';
    if (i === 0 && foreign && lead !== '')
      yield { start: from - lead.length, utterance: { ...utterance, text: lead }, voice };
    yield* chunksOfStretch(
      { ...own, text: before + utterance.text.slice(stretch.start, stretch.end) },
      {
        start: stretch.start - before.length,
        voice: foreign ?? voice,
      },
    );
  }
}

const spokenBy = ({ lang, voice, online }: ForeignPassage): Pick<Utterance, 'lang' | 'voice' | 'online'> => ({
  lang,
  voice,
  online,
});

function* chunksOfStretch(
  utterance: Utterance,
  { start: shift, voice }: Pick<Chunk, 'start' | 'voice'>,
): Generator<Chunk> {
  const longest = utterance.fadeUntil === null ? longestOf(voice) : FADE_CHUNK;
  for (const { start, end } of splitChunks(utterance.text, utterance.lang, longest))
    yield {
      start: start + shift,
      utterance: { ...utterance, text: utterance.text.slice(start, end) },
      voice,
    };
}
