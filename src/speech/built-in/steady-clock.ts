// The clock of sound stands still where there is no sound device (Firefox), or where its server is killed
// (Chromium). After so many ms an own clock stands in, so that a reading can be followed by eye.
const STANDSTILL = 2000;

/** A sound device's clock that goes on by itself where the device's stands still. */
export class SteadyClock {
  #last = -1;
  #movedAt = 0;
  /** For how long it has stood in altogether, in seconds, the standstill of now left out. */
  #ahead = 0;
  #still = false;

  /**
   * The moment that is heard, in seconds; it never goes back.
   * @param deviceTime what the device says, in seconds.
   * @param now a clock that never stands still, in ms.
   */
  at(deviceTime: number, now: number): number {
    // Only one that was seen twice at the same moment stands still: nobody may have looked in between.
    if (deviceTime === this.#last) this.#still = now - this.#movedAt > STANDSTILL;
    else this.#moves(deviceTime, now);
    return deviceTime + this.#ahead + this.#stoodIn(now);
  }

  /** What the device says at a moment of this clock, in seconds. */
  deviceTime(at: number, now: number): number {
    return at - this.#ahead - this.#stoodIn(now);
  }

  #moves(deviceTime: number, now: number): void {
    this.#ahead += this.#stoodIn(now);
    this.#still = false;
    this.#last = deviceTime;
    this.#movedAt = now;
  }

  #stoodIn(now: number): number {
    return this.#still ? (now - this.#movedAt - STANDSTILL) / 1000 : 0;
  }
}
