import type { ErrorCode } from '../shared/errors.ts';
import type { ReadingText } from '../shared/reading.ts';
import type { AudioNews } from '../speech/audio-file/audio-job.ts';

/** What the page shows. */
export type SaveState =
  | { readonly status: 'fetching' }
  | { readonly status: 'ready'; readonly reading: ReadingText; readonly cancelled: boolean }
  | {
      readonly status: 'making';
      readonly reading: ReadingText;
      readonly share: number;
      readonly left: number | null;
    }
  | {
      readonly status: 'made';
      readonly reading: ReadingText;
      readonly seconds: number;
      readonly leftOut: number;
      /** Addresses of sound and timed text, for as long as the page is open. */
      readonly files: readonly [audio: string, timedText: string];
    }
  /** No reading where it could not be fetched. */
  | { readonly status: 'failed'; readonly error: ErrorCode; readonly reading: ReadingText | null };

/** How far the work is, and how many seconds it will take at this pace; null before that can be said. */
export function progressOf(
  { done, all }: Extract<AudioNews, { type: 'progress' }>,
  elapsed: number,
): { readonly share: number; readonly left: number | null } {
  const share = all > 0 ? Math.min(1, done / all) : 0;
  return { share, left: share > 0 && elapsed > 1 ? (elapsed * (1 - share)) / share : null };
}
