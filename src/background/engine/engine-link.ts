import type { Engine, SpeechEvent } from '../../speech/engine.ts';
import type { PaceStore } from './pace-store.ts';

/** What the background hears of the engine it reaches through a link. */
export interface LinkListener {
  /** Resolves when the event has been taken in and saved. */
  heard(event: SpeechEvent): Promise<void>;
  /** The document that spoke is gone. */
  lost(): void;
  /** Keeps what the engine learns of voices. */
  readonly paces?: Pick<PaceStore, 'all' | 'keep'>;
}

/** An engine, wherever it runs. */
export interface EngineLink extends Engine {
  /** Whether a document that may be speaking exists now. */
  alive(): Promise<boolean>;
}
