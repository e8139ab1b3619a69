import { PLAYER_SPOTS, type PlayerSpot } from '../../shared/messages/player-port.ts';
import { oneOf } from '../../shared/messages/shapes.ts';
import { isRecord } from '../../shared/parse.ts';
import { LOCAL } from '../../shared/storage-keys.ts';
import type { PaceArea } from '../engine/pace-store.ts';
import { inTurn } from '../in-turn.ts';

/** Where the player lies on a site that nobody has moved it on. */
const USUAL: PlayerSpot = 'bottom';
/** So many sites are remembered; the oldest ones are forgotten first. */
const MOST = 200;

const spotShape = oneOf(PLAYER_SPOTS);

/** The one writer of where the player lies on each site, by host. */
export class SpotStore {
  readonly #area: PaceArea;
  readonly #inTurn = inTurn();

  constructor(area: PaceArea) {
    this.#area = area;
  }

  /** Where the player lies on a site. */
  async of(host: string): Promise<PlayerSpot> {
    return (await this.#all()).find(([other]) => other === host)?.[1] ?? USUAL;
  }

  /** Remembers where the person has put it. */
  keep(host: string, spot: PlayerSpot): Promise<void> {
    return this.#inTurn(async () => {
      const others = (await this.#all()).filter(([other]) => other !== host);
      const kept = [...others, [host, spot] as const].slice(-MOST);
      await this.#area.set({ [LOCAL.playerSpots]: Object.fromEntries(kept) });
    });
  }

  async #all(): Promise<readonly (readonly [string, PlayerSpot])[]> {
    const stored = await this.#area.get(LOCAL.playerSpots).catch(() => ({}) as Record<string, unknown>);
    const spots = stored[LOCAL.playerSpots];
    return Object.entries(isRecord(spots) ? spots : {}).flatMap(([host, raw]) => {
      const spot = spotShape(raw);
      return spot ? [[host, spot] as const] : [];
    });
  }
}
