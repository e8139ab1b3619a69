import { index, object, type Shape, string } from '../../shared/messages/shapes.ts';
import { isRecord } from '../../shared/parse.ts';
import { type Amounts, FEATURES } from './features.ts';

/** A pace as it is kept from one start of the browser to the next. */
export interface KeptPace {
  /** `voiceKey` of the voice. */
  readonly voice: string;
  /** Primary language subtag of what it spoke. */
  readonly lang: string;
  /** To one decimal. */
  readonly rate: number;
  /** Seconds for each feature. */
  readonly weights: Amounts;
  /** How many sentences it was learned from. */
  readonly lessons: number;
}

/** So many paces are kept, those used last. */
export const MOST_PACES = 40;
// Changes with the features, whose weights mean nothing to others.
const VERSION = 1;
// No feature takes a voice longer, in seconds.
const LONGEST = 20;

const weights: Shape<Amounts> = (input) =>
  Array.isArray(input) &&
  input.length === FEATURES.length &&
  input.every((weight) => typeof weight === 'number' && weight > 0 && weight <= LONGEST)
    ? input
    : undefined;

/** Reads a pace of unknown origin. */
export const keptPace = object<KeptPace>({
  voice: string(400),
  lang: string(35),
  rate: (input) => (typeof input === 'number' && input >= 0.1 && input <= 10 ? input : undefined),
  weights,
  lessons: index,
});

/** What paces are known by. */
export const paceName = ({ voice, lang, rate }: Pick<KeptPace, 'voice' | 'lang' | 'rate'>): string =>
  `${voice}|${lang}|${rate}`;

/** Reads the paces that were kept; each one that is unusable is left out by itself. */
export function parsePaces(input: unknown): readonly KeptPace[] {
  if (!isRecord(input) || input['version'] !== VERSION || !Array.isArray(input['paces'])) return [];
  return input['paces']
    .slice(-MOST_PACES)
    .map(keptPace)
    .filter((pace) => pace !== undefined);
}

/** The paces in the form in which they are kept. */
export const keptForm = (paces: readonly KeptPace[]) => ({
  version: VERSION,
  paces: paces.slice(-MOST_PACES),
});
