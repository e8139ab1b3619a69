import { primaryLanguage } from '../../shared/voice.ts';

// What stands before a break, and how much a pause there hurts. A no-break space is no place to pause.
const AFTER: readonly (readonly [RegExp, number])[] = [
  [/[;؛:—–―!?…] $|[—；：。！？]$/u, 2],
  [/[,،] $|[，、]$/u, 12],
  [/[)\]»”’」』] $/u, 20],
  // Within a sentence a full stop is that of an abbreviation.
  [/\. $/u, 90],
  [/[^\S\u00A0\u202F]$/u, 60],
];
const BETWEEN_WORDS = 150;
const INSIDE_A_WORD = 400;

// What stands after a break and makes it a better one.
const ASIDE = /^[([–—«„“]/u;
const ASIDE_COST = 10;
const CONJUNCTION_COST = 25;
const CONJUNCTIONS: Readonly<Record<string, RegExp>> = {
  de: /^(?:und|oder|aber|denn|sondern|sowie|weil|dass|obwohl|während|nachdem|bevor|damit|wenn|falls|als|indem|wobei|wodurch|jedoch|doch) /iu,
  en: /^(?:and|or|but|because|which|who|that|while|although|though|when|where|if|since|so|after|before|whereas|unless|until) /iu,
  es: /^(?:y|e|o|u|pero|porque|que|cuando|donde|mientras|aunque|si|sino) /iu,
  fr: /^(?:et|ou|mais|car|parce|que|qui|dont|où|lorsque|quand|alors|puis|donc|si) /iu,
  it: /^(?:e|ed|o|ma|perché|che|quando|dove|mentre|anche|se|quindi) /iu,
};
const LONGEST_CONJUNCTION = 12;

/**
 * How much a listener is hurt by a pause before an offset of a sentence; only comparisons mean anything.
 * @param betweenWords whether no word goes on over the offset.
 */
export function breakCost(text: string, at: number, lang: string, betweenWords: boolean): number {
  const before = text.slice(at - 2, at);
  const cost = AFTER.find(([pattern]) => pattern.test(before))?.[1];
  if (cost === undefined) return betweenWords ? BETWEEN_WORDS : INSIDE_A_WORD;
  const after = text.slice(at, at + LONGEST_CONJUNCTION);
  if (ASIDE.test(after)) return Math.min(cost, ASIDE_COST);
  // Every break costs something before a conjunction, but the mark before it counts most.
  return CONJUNCTIONS[primaryLanguage(lang)]?.test(after) ? Math.min(cost, CONJUNCTION_COST) / 2 : cost;
}
