// Samples of 48,000 Hz in a frame, by the configuration's place in its group (RFC 6716, section 3.1).
const SILK_FRAMES = [480, 960, 1920, 2880] as const;
const HYBRID_FRAMES = [480, 960] as const;
const CELT_FRAMES = [120, 240, 480, 960] as const;

/** How long a packet sounds, in samples of 48,000 Hz: its first bytes say it. */
export function samplesOf(packet: Uint8Array): number {
  const toc = packet[0] ?? 0;
  const config = toc >> 3;
  const frame =
    config < 12 ? SILK_FRAMES[config % 4] : config < 16 ? HYBRID_FRAMES[config % 2] : CELT_FRAMES[config % 4];
  const code = toc & 3;
  const count = code === 0 ? 1 : code === 3 ? (packet[1] ?? 0) & 63 : 2;
  return count * (frame ?? 0);
}
