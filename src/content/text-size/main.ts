import { browser } from '../../shared/browser.ts';
import { caller, serve } from '../../shared/messages/rpc.ts';
import { TEXT_SIZE_SHAPES, type TextSizeCalls } from '../../shared/messages/text-size-calls.ts';
import type { UserOriginCalls } from '../../shared/messages/user-origin-calls.ts';
import { LIMITS } from '../../shared/settings.ts';
import { keptSize } from './kept-size.ts';
import { takeOver, whenTakenOver } from './leftovers.ts';
import { TextSize } from './text-size.ts';

/** What this script and the generated `scale/NNN.js` share in the extension's world of a page. */
interface World {
  /** Percent, set by `scale/NNN.js` where a size is kept for the site. */
  lecternTextSize?: unknown;
  /** Whether the script that set it runs here already. */
  lecternTextSizeAlive?: () => boolean;
}

const world = globalThis as World;

const askBackground = caller<UserOriginCalls>('user-origin', (message) =>
  browser.runtime.sendMessage(message),
);

/** Where the background may not help, for want of a permission, what resists keeps its size. */
const resisted = () => void askBackground('userOrigin.insert', null).catch(() => undefined);

/** Whether the extension is still there: an orphan has no id any more, and perhaps no API. */
const isAlive = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};

/** Milliseconds after which a script whose extension was disabled or removed gives the page back (Chromium). */
const ORPHAN_PAUSE = 1000;

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
  // A page that comes back as it was left (back/forward cache), or was made ready before it was asked for,
  // missed the changes made meanwhile.
  const { signal } = end;
  const readAgain = async () => {
    const now = await keptSize(browser.storage.local, origin);
    if (now !== null || kept) size.percent = now ?? LIMITS.textSize.default;
  };
  const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && readAgain());
  addEventListener('pageshow', onShow, { signal });
  document.addEventListener('prerenderingchange', () => void readAgain(), { signal });
  const watch = setInterval(() => {
    if (!isAlive()) giveWay();
  }, ORPHAN_PAUSE);
  signal.addEventListener('abort', () => clearInterval(watch));
  world.lecternTextSizeAlive = () => !end.signal.aborted && isAlive();
}

// Injected again, the first one stays: it knows what it changed.
if (!world.lecternTextSizeAlive?.()) run();
