import { primaryLanguage } from '../shared/voice.ts';

/** What a voice says when it is tried out, by primary language subtag. */
const SAMPLES: Readonly<Record<string, string>> = {
  de: 'So klinge ich, wenn ich Ihnen eine Seite vorlese.',
  en: 'This is how I sound when I read a page to you.',
  es: 'Así sueno cuando le leo una página.',
  fr: 'Voici ma voix quand je vous lis une page.',
  it: 'Questa è la mia voce quando le leggo una pagina.',
  nl: 'Zo klink ik als ik u een pagina voorlees.',
  pl: 'Tak brzmi mój głos, kiedy czytam stronę.',
  pt: 'É assim que soa a minha voz quando leio uma página.',
};

/** A short sentence in a language; where there is none, the language's own name and some numbers. */
export function sampleSentence(lang: string): string {
  const sample = SAMPLES[primaryLanguage(lang)];
  if (sample !== undefined) return sample;
  try {
    return `${new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? ''} 1, 2, 3, 4.`.trim();
  } catch {
    return '1, 2, 3, 4.';
  }
}
