import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduce } from '../../../src/background/session/machine.ts';
import { Snapshot } from '../../../src/background/session/snapshot.ts';
import { NEW_SESSION, type Session } from '../../../src/background/session/state.ts';
import { pick, randomFrom } from '../../fakes/random.ts';
import { eventsFor, nextOf } from '../../fakes/session-events.ts';
import { MemoryArea } from '../../fakes/storage.ts';

/** What the next background finds in the storage. */
async function restored(session: Session): Promise<Session> {
  const area = new MemoryArea();
  await new Snapshot(area).save(session);
  return new Snapshot(area).load();
}

const step = fc.record({ onward: fc.boolean(), seed: fc.nat() });

test('after every single step of any walk the snapshot gives the same session, which goes on the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let session: Session = NEW_SESSION;
      for (const { onward, seed } of steps) {
        const random = randomFrom(seed);
        const event = onward ? nextOf(session, random) : pick(random, eventsFor(session, random));
        const again = await restored(session);
        expect(again).toEqual(session);
        const outcome = reduce(session, event);
        expect(reduce(again, event)).toEqual(outcome);
        [session] = outcome;
      }
      expect(await restored(session)).toEqual(session);
    }),
    { numRuns: 300 },
  );
}, 60_000);
