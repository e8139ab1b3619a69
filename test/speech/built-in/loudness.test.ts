import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUILT_IN_VOICES } from '../../../src/speech/built-in/built-in-voices.ts';
import { SAMPLE_RATE } from '../../../src/speech/built-in/sound.ts';
import { espeakInNode, say } from './espeak-in-node.ts';

/** Integrated loudness of sounds one after the other, in LUFS. */
function loudnessOf(sounds: readonly Float32Array<ArrayBuffer>[]): number {
  const input = Buffer.concat(sounds.map(({ buffer }) => Buffer.from(buffer)));
  const format = ['-f', 'f32le', '-ar', `${SAMPLE_RATE}`, '-ac', '1', '-i', '-'];
  const { stderr } = spawnSync('ffmpeg', ['-hide_banner', ...format, '-af', 'ebur128', '-f', 'null', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return Number([...stderr.matchAll(/I:\s+(-?[\d.]+) LUFS/g)].at(-1)?.[1]);
}

test.runIf(spawnSync('ffmpeg', ['-version']).status === 0)(
  'all voices are equally loud within 1 dB, and none is clipped on the way',
  async () => {
    const { espeak, close } = await espeakInNode();
    const measured: Record<string, number> = {};
    for (const { lang } of BUILT_IN_VOICES) {
      const sounds: Float32Array<ArrayBuffer>[] = [];
      for (let n = 3; n < 300; n += 23) sounds.push((await say(espeak, lang, `${n}.`)).samples);
      expect(
        Math.max(...sounds.map((samples) => samples.reduce((a, b) => Math.max(a, Math.abs(b)), 0))),
      ).toBeLessThan(1);
      measured[lang] = loudnessOf(sounds);
    }
    close();
    const spread = Object.entries(measured).filter(([, lufs]) => Math.abs(lufs + 23) > 0.5);
    expect(spread).toEqual([]);
  },
  60_000,
);
