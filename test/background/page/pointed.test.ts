import { expect, test, vi } from 'vitest';
import { pointed } from '../../../src/background/page/pointed.ts';
import { GARDEN } from '../../fakes/readings.ts';

const SECOND = 'The garden is old. '.length;

function asked(readingId: string, type: 'point' | 'read-from', segment: number, offset: number) {
  const seek = vi.fn(async () => undefined);
  const answer = pointed({ reading: async () => GARDEN, seek })(readingId, { type, segment, offset });
  return { seek, answer };
}

test('a place that is pointed at gets its sentence, and nothing is read', async () => {
  const { seek, answer } = asked('garden', 'point', 0, SECOND + 3);
  const end = GARDEN.segments[0]?.text.length;
  expect(await answer).toEqual({ type: 'pointed', segment: 0, start: SECOND, end });
  expect(seek).not.toHaveBeenCalled();
});

test('what is clicked is read from its sentence on', async () => {
  const { seek, answer } = asked('garden', 'read-from', 1, 2);
  expect(await answer).toBeNull();
  expect(seek).toHaveBeenCalledWith({ segment: 1, sentence: 0 });
});

test.each([
  ['another reading', 'mill', 0, 0],
  ['a segment that is not there', 'garden', 9, 0],
  ['an offset that is not there', 'garden', 0, 999],
] as const)('%s gets no answer', async (_, readingId, segment, offset) => {
  const { seek, answer } = asked(readingId, 'read-from', segment, offset);
  expect(await answer).toBeNull();
  expect(seek).not.toHaveBeenCalled();
});
