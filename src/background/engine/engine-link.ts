import type { Engine, SpeechEvent } from '../../speech/engine.ts';
import type { MediaKey, MediaState } from '../../speech/media/media-panel.ts';
import type { PaceStore } from './pace-store.ts';

/** What the background hears of the engine it reaches through a link. */
export interface LinkListener {
  /** Resolves when the event has been taken in and saved. */
  heard(event: SpeechEvent): Promise<void>;
  /** The document that spoke is gone. */
  lost(): void;
  /** A key of the system's media panel was pressed. */
  mediaKey?(key: MediaKey): void;
  /** Keeps what the engine learns of voices. */
  readonly paces?: Pick<PaceStore, 'all' | 'keep'>;
}

/** An engine, wherever it runs. */
export interface EngineLink extends Engine {
  /** Shows in the system's media panel what is read, null for nothing. */
  media(state: MediaState | null): void;
  /** Whether a document that may be speaking exists now. */
  alive(): Promise<boolean>;
}
