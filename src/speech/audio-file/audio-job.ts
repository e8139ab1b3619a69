import { ERROR_CODES, type ErrorCode } from '../../shared/errors.ts';
import { finite, index, object, oneOf, type Shape, string } from '../../shared/messages/shapes.ts';
import { parseReadingText } from '../../shared/parse-reading.ts';
import type { ReadingText } from '../../shared/reading.ts';
import { parseSpokenSettings, type SpokenSettings } from '../../shared/spoken-settings.ts';

/** What a file can be. */
export const AUDIO_FORMATS = ['mp3', 'opus', 'wav'] as const;

/** One of the above. */
export type AudioFormat = (typeof AUDIO_FORMATS)[number];

/** What the worker is to make a file of. */
export interface AudioJob {
  readonly reading: ReadingText;
  readonly format: AudioFormat;
  readonly rate: number;
  readonly pitch: number;
  /** How the person wants the text to be spoken. */
  readonly spoken: SpokenSettings;
  /** The browser's languages, most wanted first, as a list with commas: what text of no known language is read in. */
  readonly languages: string;
  /** Name under which sound and timed text are kept until they are saved. */
  readonly name: string;
}

/** What the worker tells. */
export type AudioNews =
  /** Code units that are done, of all there are; seconds of sound so far. */
  | { readonly type: 'progress'; readonly done: number; readonly all: number; readonly seconds: number }
  /** `left`: paragraphs in languages that the voice does not speak. */
  | { readonly type: 'made'; readonly seconds: number; readonly left: number }
  | { readonly type: 'failed'; readonly error: ErrorCode };

/** Reads what reached the worker. */
export const parseAudioJob = object<AudioJob>({
  reading: parseReadingText as Shape<ReadingText>,
  format: oneOf(AUDIO_FORMATS),
  rate: finite,
  pitch: finite,
  spoken: parseSpokenSettings,
  languages: string(1000),
  name: string(100),
});

type News<Type> = Extract<AudioNews, { type: Type }>;
const SHAPES: readonly Shape<AudioNews>[] = [
  object<News<'progress'>>({ type: oneOf(['progress']), done: index, all: index, seconds: finite }),
  object<News<'made'>>({ type: oneOf(['made']), seconds: finite, left: index }),
  object<News<'failed'>>({ type: oneOf(['failed']), error: oneOf(ERROR_CODES) }),
];

/** Reads what came back from it. */
export const parseAudioNews: Shape<AudioNews> = (input) => {
  for (const shape of SHAPES) {
    const news = shape(input);
    if (news) return news;
  }
  return undefined;
};
