import { skipSpaces } from './characters.ts';
import { type Following, readFollowing } from './following.ts';
import type { LanguageRules } from './language-rules.ts';

/** Japanese and Korean particles after a quotation go on with the sentence. */
const PARTICLE = /^(?:[とのをはがにもでへや、，]|(?:이?라고|하고|고|이?라는|라며|는|은|을|를|이|가)(?=\s))/;
const NAMES = /^(?:\p{Lu}[\p{L}.'\u2019-]*\s+){1,3}(\p{Ll}[\p{L}\p{M}]+)/u;

/** Whether a verb of speaking is near: "Ann asked", "उसने पूछा", "她问". */
export function isSpokenBy(text: string, following: Following, { speechVerbs }: LanguageRules): boolean {
  if (speechVerbs.size === 0 || !/upper|caseless/.test(following.kind)) return false;
  const rest = text.slice(following.start, following.start + 60);
  if (following.kind === 'upper') return speechVerbs.has(NAMES.exec(rest)?.[1] ?? '');
  const clause = /^[^.!?।۔။。！？；"\u201C\u201D「」]*/u.exec(rest)?.[0] ?? '';
  if (/^\p{Script=Han}/u.test(clause)) return [...clause.slice(0, 6)].some((sign) => speechVerbs.has(sign));
  return clause.split(/[\s,،:]+/, 5).some((word) => speechVerbs.has(word));
}

/** Whether a particle right after a quotation goes on with its sentence. */
export const hasParticle = (text: string, offset: number): boolean =>
  PARTICLE.test(text.slice(offset, offset + 5));

/** Whether what follows a closed quotation at an offset belongs to its sentence. */
export function goesOnAfterQuotation(text: string, offset: number, rules: LanguageRules): boolean {
  if (/[,;:.!?\u2026\u3002、，]/.test(text[offset] ?? '') || hasParticle(text, offset)) return true;
  const next = skipSpaces(text, offset);
  if (text[next] === ',' || text[next] === ';') return true;
  const following = readFollowing(text, next);
  return (following.kind === 'lower' && !following.opened) || isSpokenBy(text, following, rules);
}
