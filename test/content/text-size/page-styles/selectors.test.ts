import { expect, it } from 'vitest';
import {
  attributesIn,
  classesIn,
  looksBeside,
  nestedIn,
  pseudoOf,
  splitSelectors,
  withoutPlaces,
  withoutStates,
} from '../../../../src/content/text-size/page-styles/selectors.ts';

it('a list is split at its outer commas alone', () => {
  expect(splitSelectors('a, b')).toEqual(['a', ' b']);
  expect(splitSelectors(':is(a, b) c,[title="x,y"]')).toEqual([':is(a, b) c', '[title="x,y"]']);
});

it('a nested rule is written out with the rule around it', () => {
  expect(nestedIn('', '.a')).toBe('.a');
  expect(nestedIn('.a, .b', '& > .c, .d')).toBe(':is(.a, .b) > .c,:is(.a, .b)  .d');
});

it.each([
  ['a:hover', 'a'],
  ['.check:checked + span', '.check + span'],
  ['a > :focus', 'a > *'],
  [':hover > a', '* > a'],
  ['a :hover', 'a *'],
  ['a:not(:hover)', 'a'],
  ['a', null],
])('%s without states is %s', (selector, base) => {
  expect(withoutStates(selector)).toBe(base);
});

it.each([
  ['p::before', 'before', 'p'],
  ['p:after', 'after', 'p'],
  ['::placeholder', 'placeholder', '*'],
  ['main ::marker', 'marker', 'main *'],
])('%s is ::%s of %s', (selector, pseudo, base) => {
  expect(pseudoOf(selector)).toEqual({ pseudo, base });
});

it('other pseudo-elements have no text of their own', () => {
  expect(pseudoOf('p::selection')).toBeNull();
  expect(pseudoOf('p')).toBeNull();
});

it('places among siblings are found and left out', () => {
  expect(looksBeside('li:last-child')).toBe(true);
  expect(looksBeside('a + b')).toBe(true);
  expect(looksBeside('a b')).toBe(false);
  expect(withoutPlaces('li:last-child')).toBe('li');
  expect(withoutPlaces(':nth-child(2n + 1)')).toBe('*');
});

it('names are found', () => {
  expect(classesIn('.a .b\\:c > d.é')).toEqual(['a', 'b:c', 'é']);
  expect(attributesIn('[data-size="x"] #a:disabled')).toEqual(['data-size', 'id', 'disabled']);
});
