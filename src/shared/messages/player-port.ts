import { isRecord } from '../parse.ts';
import { parseSession } from '../parse-session.ts';
import { MASKS, type Mask } from '../reading-look.ts';
import { SESSION_COMMANDS, type SessionCommand, type SessionState } from '../session.ts';
import { finite, flag, object, oneOf, type Shape } from './shapes.ts';

/** Name of the port that the player in a page holds. */
export const PLAYER_PORT = 'player';

/** Corners and edges of the page where the player may lie. */
export const PLAYER_SPOTS = [
  'bottom',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
] as const;

/** One of the above. */
export type PlayerSpot = (typeof PLAYER_SPOTS)[number];

/** What the background tells the player: the reading of its page; null where it has none (any more). */
export interface PlayerNews {
  readonly session: Extract<SessionState, { status: 'speaking' | 'paused' }> | null;
  /** As in the Web Speech API. */
  readonly rate: number;
  /** Whether the person wants the bar; else only the mask. */
  readonly bar: boolean;
  readonly mask: Mask;
  /** Where the person has put the player on this site. */
  readonly spot: PlayerSpot;
}

/** What the player asks for. */
export type PlayerWish =
  | { readonly type: 'command'; readonly command: SessionCommand }
  /** Go on at a place: the share of the text before it, 0–1. */
  | { readonly type: 'seek'; readonly share: number }
  | { readonly type: 'text-size'; readonly change: 'larger' | 'smaller' }
  | { readonly type: 'spot'; readonly spot: PlayerSpot }
  /** Opens the page on which the text is saved as audio. */
  | { readonly type: 'save' };

const WISH_TYPES = ['command', 'seek', 'text-size', 'spot', 'save'] as const;

const share: Shape<number> = (input) => {
  const value = finite(input);
  return value === undefined ? undefined : Math.min(1, Math.max(0, value));
};

const WISHES: { readonly [T in PlayerWish['type']]: Shape<Extract<PlayerWish, { type: T }>> } = {
  command: object({ type: oneOf(['command']), command: oneOf(SESSION_COMMANDS) }),
  seek: object({ type: oneOf(['seek']), share }),
  'text-size': object({ type: oneOf(['text-size']), change: oneOf(['larger', 'smaller']) }),
  spot: object({ type: oneOf(['spot']), spot: oneOf(PLAYER_SPOTS) }),
  save: object({ type: oneOf(['save']) }),
};

/** Reads what a player asks for; `undefined` for what none would. */
export function parseWish(input: unknown): PlayerWish | undefined {
  const type = isRecord(input) ? oneOf(WISH_TYPES)(input['type']) : undefined;
  return type && WISHES[type](input);
}

/** Reads what the background tells; `undefined` where it is from another version of Lectern. */
export function parseNews(input: unknown): PlayerNews | undefined {
  if (!isRecord(input)) return undefined;
  const rate = finite(input['rate']);
  const spot = oneOf(PLAYER_SPOTS)(input['spot']);
  const bar = flag(input['bar']);
  const mask = oneOf(MASKS)(input['mask']);
  if (rate === undefined || spot === undefined || bar === undefined || mask === undefined) return undefined;
  const session = input['session'] === null ? null : parseSession(input['session']);
  return { session: session && 'active' in session ? session : null, rate, bar, mask, spot };
}
