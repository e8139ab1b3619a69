import type { Spoken } from '../../../scripts/services/speech.mjs';
import { Law } from '../../model/law.ts';

/** So long the begin or end of a sentence may be on its way when what should hear of it is killed, in ms. */
const ON_ITS_WAY = 400;

/**
 * Holds what a voice was really given against the law: every sentence once, in order, from its start or from
 * a word at which it was cut off.
 * @param deaths when something was killed that the sound hangs on, in ms since the epoch.
 * @throws {Breach}
 */
export function holdAgainstLaw(
  spoken: readonly Spoken[],
  sentences: readonly string[],
  deaths: readonly number[],
): void {
  const law = new Law();
  const list = sentences.map((text, sentence) => ({ place: { segment: 0, sentence }, spoken: text }));
  law.seek(list, 0);
  const isTold = (moment: number) => !deaths.some((death) => Math.abs(death - moment) < ON_ITS_WAY);
  for (const { text, outcome, at, until } of spoken) {
    law.begins(text, isTold(at) || 'perhaps');
    if (outcome === 'whole') law.ends(isTold(until ?? 0));
    // Which word it was cut off at is an estimate, and measured elsewhere.
    else law.isCut(text.length - 1);
  }
}
