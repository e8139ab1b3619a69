import { ERROR_CODES } from '../../shared/errors.ts';
import {
  finite,
  flag,
  index,
  listOf,
  nullable,
  object,
  oneOf,
  type Shape,
  string,
} from '../../shared/messages/shapes.ts';
import type { Voice } from '../../shared/voice.ts';
import type { SpeechEvent, Utterance } from '../engine.ts';
import { MEDIA_KEYS, type MediaKey, type MediaState } from '../media/media-panel.ts';
import { type KeptPace, keptPace } from '../words/kept-pace.ts';

/** Name of the port between the background and the document that speaks. */
export const ENGINE_PORT = 'engine';

/** What the background tells the document that speaks. */
export type ToEngine =
  | { readonly type: 'plan'; readonly utterances: readonly Utterance[] }
  | { readonly type: 'preview'; readonly utterance: Utterance }
  | { readonly type: 'ask'; readonly id: number; readonly lang: string | null }
  /** What was learned of voices in earlier lives. */
  | { readonly type: 'paces'; readonly paces: readonly KeptPace[] }
  /** What the system's media panel is to show. */
  | { readonly type: 'media'; readonly state: MediaState | null }
  /** The event of this number has been taken in and saved; it need not be told again. */
  | { readonly type: 'taken'; readonly seq: number };

/** What the document that speaks tells the background. */
export type FromEngine =
  | { readonly type: 'event'; readonly seq: number; readonly event: SpeechEvent }
  /** A key of the media panel was pressed. */
  | { readonly type: 'mediaKey'; readonly key: MediaKey }
  /** What has been learned of a voice is to be kept. */
  | { readonly type: 'pace'; readonly pace: KeptPace }
  | { readonly type: 'languages'; readonly id: number; readonly languages: readonly string[] }
  | { readonly type: 'voices'; readonly id: number; readonly voices: readonly Voice[] };

const TEXT = 1_000_000;

const utterance = object<Utterance>({
  token: finite,
  text: string(TEXT),
  lead: string(100),
  lang: string(35),
  passages: listOf(
    object<Utterance['passages'][number]>({
      start: index,
      end: index,
      lang: string(35),
      voice: nullable(string(400)),
      online: flag,
    }),
  ),
  voice: nullable(string(400)),
  online: flag,
  rate: finite,
  pitch: finite,
  volume: finite,
  pauseBefore: finite,
  fadeUntil: nullable(finite),
});

const mediaState = object<MediaState>({ title: string(100_000), playing: flag });

const first =
  <T>(...shapes: readonly Shape<T>[]): Shape<T> =>
  (input) => {
    for (const shape of shapes) {
      const parsed = shape(input);
      if (parsed !== undefined) return parsed;
    }
    return undefined;
  };

type To<Type> = Extract<ToEngine, { type: Type }>;
type From<Type> = Extract<FromEngine, { type: Type }>;
type Event<Type> = Extract<SpeechEvent, { type: Type }>;

/** Reads what reached the document that speaks. */
export const parseToEngine = first<ToEngine>(
  object<To<'plan'>>({ type: oneOf(['plan']), utterances: listOf(utterance) }),
  object<To<'preview'>>({ type: oneOf(['preview']), utterance }),
  object<To<'ask'>>({ type: oneOf(['ask']), id: index, lang: nullable(string(35)) }),
  object<To<'paces'>>({ type: oneOf(['paces']), paces: listOf(keptPace) }),
  object<To<'media'>>({ type: oneOf(['media']), state: nullable(mediaState) }),
  object<To<'taken'>>({ type: oneOf(['taken']), seq: index }),
);

const event = first<SpeechEvent>(
  object<Event<'start'>>({ type: oneOf(['start']), token: finite, voice: string(1000), instead: flag }),
  object<Event<'word'>>({
    type: oneOf(['word']),
    token: finite,
    start: index,
    length: index,
    estimated: flag,
  }),
  object<Event<'end'>>({ type: oneOf(['end']), token: finite, speed: finite }),
  object<Event<'error'>>({ type: oneOf(['error']), token: finite, error: oneOf(ERROR_CODES) }),
);
const voice = object<Voice>({ name: string(1000), lang: string(100), local: flag });

/** Reads what reached the background. */
export const parseFromEngine = first<FromEngine>(
  object<From<'event'>>({ type: oneOf(['event']), seq: index, event }),
  object<From<'mediaKey'>>({ type: oneOf(['mediaKey']), key: oneOf(MEDIA_KEYS) }),
  object<From<'pace'>>({ type: oneOf(['pace']), pace: keptPace }),
  object<From<'languages'>>({ type: oneOf(['languages']), id: index, languages: listOf(string(35)) }),
  object<From<'voices'>>({ type: oneOf(['voices']), id: index, voices: listOf(voice) }),
);
