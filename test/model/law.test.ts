import { expect, test } from 'vitest';
import { Breach, Law, type Told } from './law.ts';

const FIRST = 'A cart stops.';
const SECOND = 'The horse drinks.';
const LIST = [FIRST, SECOND, 'It goes on.'].map((spoken, sentence) => ({
  place: { segment: 0, sentence },
  spoken,
}));

/** A law that has heard the first sentence whole and the second one cut off, told of as given. */
function cutInSecond(endTold: boolean, startTold: Told): Law {
  const law = new Law();
  law.seek(LIST, 0);
  law.begins(FIRST, true);
  law.ends(endTold);
  law.begins(SECOND, startTold);
  law.isCut(SECOND.length - 1);
  return law;
}

test.each([
  { endTold: true, startTold: true, goesOn: ['The horse drinks.', 'drinks.'], never: ['stops.'] },
  { endTold: false, startTold: true, goesOn: ['The horse drinks.', 'drinks.'], never: ['stops.'] },
  { endTold: false, startTold: false, goesOn: ['stops.', 'The horse drinks.'], never: ['drinks.'] },
  { endTold: false, startTold: 'perhaps', goesOn: ['stops.', 'The horse drinks.', 'drinks.'], never: [] },
] as const)('what is cut off goes on from where it may be believed to be: %o', (all) => {
  for (const text of all.goesOn) cutInSecond(all.endTold, all.startTold).begins(text, true);
  for (const text of [...all.never, 'It goes on.'])
    expect(() => cutInSecond(all.endTold, all.startTold).begins(text, true)).toThrow(Breach);
});

test('a sentence whose end was told is never said again', () => {
  const law = new Law();
  law.seek(LIST, 0);
  law.begins(FIRST, true);
  law.ends(true);
  expect(() => law.begins(FIRST, 'perhaps')).toThrow(Breach);
});
