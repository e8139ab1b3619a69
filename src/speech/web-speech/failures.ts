/** An utterance is tried so often with one voice before the next voice is. */
const TRIES = 2;
/** So many voices are tried: where none of them speaks, it is not the voices, and there may be 13,000. */
const VOICES = 3;
/** How long silence may last after the first failure, in ms, once another voice was tried too. */
const PATIENCE = 10_000;

/** What has failed since a person last pressed Play, and whether another try is worth the silence. */
export class Failures {
  /** Keys of the voices that are tried no more. */
  readonly voices = new Set<string>();
  /** Whether the system's voices are given up altogether. */
  systemFailed = false;
  #tries = 0;
  #since: number | null = null;

  /** Whether nothing was spoken since the last failure. */
  get lasting(): boolean {
    return this.#since !== null;
  }

  /** Notes a failure of a voice; false if it is time to give up. */
  again(voice: string, now: number): boolean {
    this.#since ??= now;
    this.#tries += 1;
    const another = this.voices.size > 0;
    if (this.#tries >= TRIES) {
      this.#tries = 0;
      this.voices.add(voice);
    }
    return this.voices.size < VOICES && !(another && now - this.#since >= PATIENCE);
  }

  /** Gives the system's voices up: what is left gets its own tries. */
  giveUpSystem(): void {
    this.spoken();
    this.systemFailed = true;
  }

  /** Something was spoken to its end; a mere start is no proof, or silence would be tried for ever. */
  spoken(): void {
    this.#tries = 0;
    this.#since = null;
  }

  /** The next try begins with a clean slate. */
  forget(): void {
    this.spoken();
    this.voices.clear();
    this.systemFailed = false;
  }
}
