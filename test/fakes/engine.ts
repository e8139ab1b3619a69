import type { Voice } from '../../src/shared/voice.ts';
import type { Engine, SpeechEvent, Utterance } from '../../src/speech/engine.ts';

/** An engine that writes down what it is told; its events are emitted by hand. */
export class FakeEngine implements Engine {
  /** The tokens of every plan, in order. */
  readonly plans: number[][] = [];
  readonly previews: Utterance[] = [];
  voicesOfAll: readonly Voice[] = [];
  emit: (event: SpeechEvent) => void = () => undefined;
  /** What a question waits for; a test may hold it back. */
  ready: Promise<void> = Promise.resolve();

  plan(utterances: readonly Utterance[]): void {
    this.plans.push(utterances.map(({ token }) => token));
  }

  preview(utterance: Utterance): void {
    this.previews.push(utterance);
  }

  async languages(): Promise<readonly string[]> {
    await this.ready;
    return ['de', 'en'];
  }

  async voices(lang: string): Promise<readonly Voice[]> {
    await this.ready;
    return this.voicesOfAll.filter((voice) => voice.lang.startsWith(lang));
  }
}
