import type { SpeechRule } from './speech-rule.ts';

const PART = String.raw`[^\s<>()"\u201E\u201C\u201D«»]`;
const IN_BRACKETS = String.raw`\(${PART}*\)`;
const LAST = String.raw`(?:[^\s<>()"\u201E\u201C\u201D«».,;:!?\]}']|${IN_BRACKETS})`;

/** The host of an address without its scheme, "www.", user and port. */
function hostOf(address: string): string {
  const withoutScheme = address.replace(/^[a-z]+:\/\//i, '');
  const authority = /^[^/?#]*/.exec(withoutScheme)?.[0] ?? '';
  return authority
    .replace(/^.*@/, '')
    .replace(/^www\./i, '')
    .replace(/:\d*$/, '');
}

/** Web addresses are spoken as their domain. */
export const webAddresses: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?:(?:https?|ftp):\/\/|(?<![\p{L}\p{N}])www\.)(?:(?:${PART}|${IN_BRACKETS})*${LAST})?`,
    'giu',
  ),
  speak: ([address]) => hostOf(address),
};

/** So are addresses without a scheme that have a path: "example.com/a/b?c=d". */
export const bareAddresses: SpeechRule = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}@./:-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}\/(?:(?:${PART})*${LAST})?`,
    'giu',
  ),
  speak: ([address]) => hostOf(address),
};
