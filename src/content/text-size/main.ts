import { browser } from '../../shared/browser.ts';
import { caller, serve } from '../../shared/messages/rpc.ts';
import { TEXT_SIZE_SHAPES, type TextSizeCalls } from '../../shared/messages/text-size-calls.ts';
import type { UserOriginCalls } from '../../shared/messages/user-origin-calls.ts';
import { LIMITS } from '../../shared/settings.ts';
import { isAlive, watchLife, whenShownAgain } from '../extension-life.ts';
import { keptProfile } from '../kept-profile.ts';
import { takeOver, whenTakenOver } from './leftovers.ts';
import { TextSize } from './text-size.ts';

/** What this script and the generated `scale/NNN.js` share in the extension's world of a page. */
interface World {
  /** Percent, set by `scale/NNN.js` where a size is kept for the site. */
  lecternTextSize?: unknown;
  /** Whether the script that set it runs here already. */
  lecternTextSizeAlive?: () => boolean;
  /** Called by `look.js` when lines have other heights than before. */
  lecternLinesChanged?: () => void;
}

const world = globalThis as World;

const askBackground = caller<UserOriginCalls>('user-origin', (message) =>
  browser.runtime.sendMessage(message),
);

/** Where the background may not help, for want of a permission, what resists keeps its size. */
const resisted = () => void askBackground('userOrigin.insert', null).catch(() => undefined);

function run(): void {
  takeOver(document);
  const end = new AbortController();
  const size = new TextSize(document, resisted);
  const answer = serve<TextSizeCalls>('text-size', TEXT_SIZE_SHAPES, {
    'size.set': ({ percent }) => {
      size.percent = percent;
    },
    'size.get': () => size.percent,
  });
  const giveWay = () => {
    end.abort();
    // Nothing of the browser's: an orphan hears no message any more, and taking the listener back throws.
    size.percent = LIMITS.textSize.default;
  };
  const kept = Number(world.lecternTextSize);
  if (kept) size.percent = kept;
  browser.runtime.onMessage.addListener(answer);
  whenTakenOver(document, giveWay);
  whenShownAgain(end.signal, async () => {
    const { textSize } = await keptProfile(browser.storage.local, origin);
    if (textSize !== undefined || kept) size.percent = textSize ?? LIMITS.textSize.default;
  });
  watchLife(end.signal, giveWay);
  world.lecternLinesChanged = () => size.readAgain();
  world.lecternTextSizeAlive = () => !end.signal.aborted && isAlive();
}

// Injected again, the first one stays: it knows what it changed.
if (!world.lecternTextSizeAlive?.()) run();
