import type { PageWish, Pointed } from '../../shared/messages/page-port.ts';
import type { Reading, SentencePlace } from '../../shared/reading.ts';
import { placeAtOffset, sentenceAt } from '../session/places.ts';

/** What answering a page that is pointed at needs. */
export interface PointedDeps {
  /** What is read now. */
  readonly reading: () => Promise<Reading | null>;
  /** Reads from a sentence. */
  readonly seek: (place: SentencePlace) => Promise<void>;
}

/** Answers a page in which somebody points at what is read; a page that is not read gets no answer. */
export const pointed =
  ({ reading, seek }: PointedDeps) =>
  async (readingId: string, { type, segment, offset }: PageWish): Promise<Pointed | null> => {
    const now = await reading();
    const place = now?.id === readingId ? placeAtOffset(now, segment, offset) : null;
    if (!now || !place) return null;
    if (type === 'point') {
      const { start, end } = sentenceAt(now, place);
      return { type: 'pointed', segment, start, end };
    }
    await seek(place);
    return null;
  };
