// Chromium and Firefox give the panel to who plays a media element; speech alone is none. Firefox asks for
// one that is not wholly silent, and for 3 s of it, so that this is a tone of 1 Hz that no ear can hear and no
// loudspeaker can make.
const SECONDS = 6;
const RATE = 3000;
const LOUDNESS = 64;
const HEADER = 44;

/** A sound that nobody hears, as a WAV file. */
export function inaudible(): Blob {
  const samples = SECONDS * RATE;
  const view = new DataView(new ArrayBuffer(HEADER + 2 * samples));
  const text = (at: number, letters: string) => {
    for (const [i, letter] of [...letters].entries()) view.setUint8(at + i, letter.charCodeAt(0));
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + 2 * samples, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // Uncompressed, one channel of 16 bits.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, 2 * RATE, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, 2 * samples, true);
  for (let i = 0; i < samples; i++)
    view.setInt16(HEADER + 2 * i, Math.round(LOUDNESS * Math.sin((2 * Math.PI * i) / RATE)), true);
  return new Blob([view], { type: 'audio/wav' });
}
