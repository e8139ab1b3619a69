import { lookOf, OWN_APPEARANCE, OWN_LOOK } from '../../shared/appearance.ts';
import { browser } from '../../shared/browser.ts';
import { decodeLook, type LookCode } from '../../shared/look-code.ts';
import { LOOK_SHAPES, type LookCalls } from '../../shared/messages/look-calls.ts';
import { caller, serve } from '../../shared/messages/rpc.ts';
import type { UserOriginCalls } from '../../shared/messages/user-origin-calls.ts';
import { isAlive, watchLife, whenShownAgain } from '../extension-life.ts';
import { keptProfile } from '../kept-profile.ts';
import type { BroughtFaces } from './faces.ts';
import { takeOver, whenTakenOver } from './leftovers.ts';
import { PageLook } from './page-look.ts';

/** What this script and others of ours share in the extension's world of a page. */
interface World {
  /** The code of the look kept for the site, set digit by digit by the generated `look/*.js`. */
  lecternLook?: LookCode;
  /** The faces that the generated `face/*.js` brought. */
  lecternFaces?: BroughtFaces;
  /** Whether the script that dresses the page runs here already. */
  lecternLookAlive?: () => boolean;
  /** Lets the text size script, where it runs, read the page's lines again. */
  lecternLinesChanged?: () => void;
}

const world = globalThis as World;

const askBackground = caller<UserOriginCalls>('user-origin', (message) =>
  browser.runtime.sendMessage(message),
);

function run(): void {
  takeOver(document);
  const end = new AbortController();
  let asked = false;
  const page = new PageLook(document, () => world.lecternFaces ?? {}, {
    changed: () => world.lecternLinesChanged?.(),
    insisted: () => {
      if (!asked) void askBackground('userOrigin.insert', null).catch(() => undefined);
      asked = true;
    },
  });
  const answer = serve<LookCalls>('look', LOOK_SHAPES, {
    'look.set': ({ look }) => {
      // It was taken out of the frame with the last look.
      asked = false;
      page.look = look;
    },
    'look.get': () => page.look,
  });
  const giveWay = () => {
    end.abort();
    page.look = OWN_LOOK;
  };
  const isKept = world.lecternLook !== undefined;
  if (world.lecternLook) page.look = decodeLook(Object.assign([], world.lecternLook));
  browser.runtime.onMessage.addListener(answer);
  whenTakenOver(document, giveWay);
  whenShownAgain(end.signal, async () => {
    const profile = await keptProfile(browser.storage.local, origin);
    if (isKept || Object.keys(profile).length > 0) page.look = lookOf({ ...OWN_APPEARANCE, ...profile });
  });
  watchLife(end.signal, giveWay, () => page.ensure());
  world.lecternLookAlive = () => !end.signal.aborted && isAlive();
}

// Injected again, the first one stays: it knows what it changed.
if (!world.lecternLookAlive?.()) run();
