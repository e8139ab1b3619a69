import type { Engine, SpeechEvent } from '../engine.ts';
import type { MediaPanel } from '../media/media-panel.ts';
import { PaceBook } from '../words/pace-book.ts';
import { type FromEngine, parseToEngine, type ToEngine } from './engine-messages.ts';

/** The part of a port that the link uses. */
export interface EnginePort {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(heard: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(gone: () => void): void };
}

/**
 * Serves an engine to a background that may be killed at any moment. A lost port is opened again at once,
 * which starts the background; events it has not confirmed are told again, in order.
 * @param connect opens a port to the background.
 * @param make makes the engine, given the function that takes its events.
 * @param paces what the engine learns of voices, for the background to keep.
 * @param media the system's media panel, where this document has one.
 */
export function serveEngine(
  connect: () => EnginePort,
  make: (emit: (event: SpeechEvent) => void) => Engine,
  paces: PaceBook = new PaceBook(),
  media: MediaPanel | null = null,
): void {
  const untold: (FromEngine & { type: 'event' })[] = [];
  let seq = 0;
  let port: EnginePort | null = null;

  const engine = make((event) => {
    const message = { type: 'event', seq, event } as const;
    seq += 1;
    untold.push(message);
    if (port) tell(port, message);
  });

  media?.onKey((key) => port && tell(port, { type: 'mediaKey', key }));
  paces.onLearned((pace) => port && tell(port, { type: 'pace', pace }));

  const heard = async (message: ToEngine, from: EnginePort): Promise<void> => {
    switch (message.type) {
      case 'plan':
        return engine.plan(message.utterances);
      case 'preview':
        return engine.preview(message.utterance);
      case 'paces':
        return paces.restore(message.paces);
      case 'media':
        return media?.show(message.state);
      case 'taken':
        while (untold[0] && untold[0].seq <= message.seq) untold.shift();
        return;
      case 'ask':
        // Only who asked gets the answer: a new background counts its questions from 0 again.
        return tell(from, await answer(engine, message));
    }
  };

  const open = () => {
    const opened = connect();
    port = opened;
    opened.onMessage.addListener((raw) => {
      const message = parseToEngine(raw);
      if (message) void heard(message, opened);
    });
    opened.onDisconnect.addListener(open);
    for (const message of untold) tell(opened, message);
  };
  open();
}

/** Tells what it can: a port may be closed before anybody says so, and events are told again then. */
function tell(port: EnginePort, message: FromEngine): void {
  try {
    port.postMessage(message);
  } catch {
    // `onDisconnect` comes next.
  }
}

async function answer(engine: Engine, { id, lang }: Extract<ToEngine, { type: 'ask' }>): Promise<FromEngine> {
  if (lang === null) return { type: 'languages', id, languages: await engine.languages() };
  return { type: 'voices', id, voices: await engine.voices(lang) };
}
