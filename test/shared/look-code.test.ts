import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Look, OWN_LOOK, parseLook, SPACING, sameLook } from '../../src/shared/appearance.ts';
import { CODE_PLACES, decodeLook, encodeLook } from '../../src/shared/look-code.ts';

const spacing = ({ min, max, step }: (typeof SPACING)[keyof typeof SPACING]) =>
  fc.integer({ min: 0, max: (max - min) / step }).map((steps) => min + steps * step);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

const LOOKS: fc.Arbitrary<Look> = fc.record({
  lineHeight: spacing(SPACING.lineHeight),
  letterSpacing: spacing(SPACING.letterSpacing),
  wordSpacing: spacing(SPACING.wordSpacing),
  paragraphSpacing: spacing(SPACING.paragraphSpacing),
  face: fc.constantFrom('own', 'system', 'atkinson', 'opendyslexic'),
  weight: fc.constantFrom('own', 'stronger', 'strong'),
  alignLeft: fc.boolean(),
  hyphens: fc.boolean(),
  lineLength: fc.constantFrom('own', '80', '65', '50'),
  scheme: fc.constantFrom('own', 'sepia', 'dark', 'contrast', 'pair'),
  ink: colour,
  ground: colour,
});

it('a look comes back from its code, of which zeros may be missing', () => {
  fc.assert(
    fc.property(LOOKS, (look) => {
      const code = encodeLook(look);
      expect(parseLook(look)).toEqual(look);
      expect(code.every((digit) => Number.isInteger(digit) && digit >= 0 && digit < 16)).toBe(true);
      const sparse = Object.assign(
        [],
        Object.fromEntries([...code.entries()].filter(([, digit]) => digit > 0)),
      );
      expect(sameLook(decodeLook(sparse), look)).toBe(true);
    }),
  );
});

it('a code is no longer than there are files for', () => {
  expect(encodeLook({ ...OWN_LOOK, scheme: 'pair' })).toHaveLength(CODE_PLACES);
});

it('the own look needs no file', () => {
  expect(encodeLook(OWN_LOOK).every((digit) => digit === 0)).toBe(true);
});
