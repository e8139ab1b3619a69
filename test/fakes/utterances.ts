import type { Utterance } from '../../src/speech/engine.ts';

/** An utterance with a token and a text, in English at the voice's own rate. */
export const utterance = (token: number, text: string, more: Partial<Utterance> = {}): Utterance => ({
  token,
  text,
  lead: '',
  passages: [],
  lang: 'en',
  voice: null,
  online: false,
  rate: 1,
  pitch: 1,
  volume: 1,
  pauseBefore: 0,
  fadeUntil: null,
  ...more,
});
