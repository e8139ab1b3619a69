import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from '../shared/browser.ts';
import { PLAYER_PORT, type PlayerNews, type PlayerSpot } from '../shared/messages/player-port.ts';
import { PLAYER_TAG } from '../shared/player-tag.ts';
import { setPointingMode } from '../shared/pointing-mode.ts';
import tokens from '../ui/tokens.css?inline';
import { BackgroundLink } from './background-link.ts';
import { makeDraggable } from './drag.ts';
import { keepEventsIn } from './keep-events-in.ts';
import { ReadingMask } from './mask.ts';
import { PlayerBar } from './PlayerBar.tsx';
import { Placing } from './placing.ts';
import css from './player.css?inline';
import { PlayerHost } from './player-host.ts';
import { nextSpot } from './spots.ts';

/** How often the player looks whether its extension is there, in ms. */
const PULSE = 1000;

/** What a player leaves in the content scripts' own world, invisible to the page. */
const world = globalThis as typeof globalThis & { lecternPlayer?: AbortController };

// A new reading brings a new player; an update of Lectern may have left a dead one.
world.lecternPlayer?.abort();
for (const left of document.querySelectorAll(PLAYER_TAG)) left.remove();

const life = new AbortController();
world.lecternPlayer = life;
const host = new PlayerHost(document, tokens + css);
const placing = new Placing(document, host, life.signal);
const mask = new ReadingMask(document, host.root);
const news = signal<PlayerNews | null>(null);

const told = (latest: PlayerNews) => {
  news.value = latest;
  if (!latest.session) return life.abort();
  mask.show(latest.mask);
  host.show();
  placing.moveTo(latest.spot);
  // By the second frame the new sentence is lit.
  requestAnimationFrame(() => requestAnimationFrame(() => placing.place()));
};
const link = new BackgroundLink(
  () => browser.runtime.connect({ name: PLAYER_PORT }),
  told,
  () => life.abort(),
);
const move = (spot: PlayerSpot) => {
  placing.moveTo(spot);
  link.wish({ type: 'spot', spot });
};

// No browser tells a script that its extension was updated or removed.
const pulse = setInterval(() => browser.runtime.id === undefined && life.abort(), PULSE);

// Apart from the mask, which is no part of what is rendered.
const bar = document.createElement('div');
host.root.append(bar);
keepEventsIn(host.root);
life.signal.addEventListener('abort', () => {
  clearInterval(pulse);
  link.close();
  setPointingMode(false);
  mask.stop();
  render(null, bar);
  host.remove();
});
render(
  <PlayerBar
    news={news}
    wish={(wish) => link.wish(wish)}
    point={setPointingMode}
    move={() => news.value && move(nextSpot(news.value.spot))}
    hide={() => life.abort()}
    handle={(element) => makeDraggable(element, host, move)}
  />,
  bar,
);
