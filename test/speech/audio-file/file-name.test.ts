import { expect, test } from 'vitest';
import { fileName } from '../../../src/speech/audio-file/file-name.ts';

test.each([
  ['The ferry: a/b\\c? "yes" <no> | *', 'The ferry a b c yes no'],
  ['  ...hidden. . ', 'hidden'],
  ['CON', '_CON'],
  ['nul.txt', '_nul.txt'],
  ['', 'Lectern'],
  ['???', 'Lectern'],
  ['Zeile\neins\u202Egpj', 'Zeile eins gpj'],
])('%j becomes %j', (title, name) => {
  expect(fileName(title)).toBe(name);
});

test('no name is longer than systems take, and none ends in half a character', () => {
  const name = fileName('👩‍👩‍👧 Fähre '.repeat(60));
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
  expect(() => encodeURIComponent(name)).not.toThrow();
});
