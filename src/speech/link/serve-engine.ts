import type { Engine, SpeechEvent } from '../engine.ts';
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
 */
export function serveEngine(
  connect: () => EnginePort,
  make: (emit: (event: SpeechEvent) => void) => Engine,
): void {
  const untold: (FromEngine & { type: 'event' })[] = [];
  let seq = 0;
  let port: EnginePort | null = null;

  const tell = (message: FromEngine) => port?.postMessage(message);
  const engine = make((event) => {
    const message = { type: 'event', seq, event } as const;
    seq += 1;
    untold.push(message);
    tell(message);
  });

  const heard = async (message: ToEngine): Promise<void> => {
    switch (message.type) {
      case 'plan':
        return engine.plan(message.utterances);
      case 'preview':
        return engine.preview(message.utterance);
      case 'taken':
        while (untold[0] && untold[0].seq <= message.seq) untold.shift();
        return;
      case 'ask':
        return tell(await answer(engine, message));
    }
  };

  const open = () => {
    port = connect();
    port.onMessage.addListener((raw) => {
      const message = parseToEngine(raw);
      if (message) void heard(message);
    });
    port.onDisconnect.addListener(open);
    for (const message of untold) tell(message);
  };
  open();
}

async function answer(engine: Engine, { id, lang }: Extract<ToEngine, { type: 'ask' }>): Promise<FromEngine> {
  if (lang === null) return { type: 'languages', id, languages: await engine.languages() };
  return { type: 'voices', id, voices: await engine.voices(lang) };
}
