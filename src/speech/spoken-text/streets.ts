import { after, isLast, type SpeechRule } from './speech-rule.ts';

/** "Hauptstr. 5" is "Hauptstraße 5". */
export const germanStreets: SpeechRule = {
  pattern: /(?<=\p{Ll})str\.(?!\p{L})|(?<![\p{L}\p{N}])Str\.(?=[\u0020\u00A0]\d)/gu,
  speak: (match) => `${match[0].startsWith('S') ? 'Straße' : 'straße'}${isLast(match) ? '.' : ''}`,
};

const ROADS: Readonly<Record<string, string>> = {
  St: 'Street',
  Ave: 'Avenue',
  Blvd: 'Boulevard',
  Rd: 'Road',
};

/** "Main St. near" is "Main Street near"; before another name it may be a saint. */
export const englishStreets: SpeechRule = {
  pattern: /(?<=(?:\p{Lu}\p{Ll}{1,20}|\d(?:st|nd|rd|th))[\u0020\u00A0])(St|Ave|Blvd|Rd)\.(?!\p{L})/gu,
  speak: (match) => {
    const road = match[1] ?? '';
    if (road === 'St' && /^\s\p{Lu}\p{Ll}/u.test(after(match, 3))) return undefined;
    return `${ROADS[road]}${isLast(match) ? '.' : ''}`;
  },
};
