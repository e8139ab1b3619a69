import { ERROR_CODES } from './errors.ts';
import {
  either,
  finite,
  flag,
  index,
  nullable,
  object,
  oneOf,
  type Shape,
  string,
} from './messages/shapes.ts';
import { READING_SOURCES } from './reading.ts';
import {
  type ActiveReading,
  ENDINGS,
  LIGHTS,
  LOOPS,
  NOTICES,
  type Position,
  type ReadingSummary,
  type SessionState,
} from './session.ts';

type State<Status> = Extract<SessionState, { status: Status }>;

const positive: Shape<number> = (input) => {
  const value = finite(input);
  return value !== undefined && value > 0 ? value : undefined;
};

const error = oneOf(ERROR_CODES);
const position = object<Position>({ segment: index, sentence: index, offset: index });
const reading = object<ReadingSummary>({
  id: string(1_000),
  title: string(100_000),
  lang: string(1_000),
  source: oneOf(READING_SOURCES),
  segments: index,
  sentences: nullable(index),
  length: index,
});
const active = object<ActiveReading>({
  tabId: index,
  reading,
  position,
  sentencesDone: nullable(index),
  lengthDone: index,
  speed: positive,
  lang: string(1_000),
  voice: string(1_000),
  estimated: flag,
  notice: nullable(oneOf(NOTICES)),
  loop: oneOf(LOOPS),
  light: oneOf(LIGHTS),
});

const ongoing = either(
  object<State<'speaking'>>({ status: oneOf(['speaking']), active }),
  object<State<'paused'>>({ status: oneOf(['paused']), active, error: nullable(error) }),
);
const without = either(
  object<State<'preparing'>>({ status: oneOf(['preparing']), tabId: index }),
  object<State<'failed'>>({ status: oneOf(['failed']), tabId: index, error }),
);
const idle = object<State<'idle'>>({ status: oneOf(['idle']), ended: nullable(oneOf(ENDINGS)) });
const shape: Shape<SessionState> = either(idle, either(ongoing, without));

/** Reads the stored session; nothing stored, or anything that is no session, counts as idle. */
export const parseSession = (stored: unknown): SessionState =>
  shape(stored) ?? { status: 'idle', ended: null };
