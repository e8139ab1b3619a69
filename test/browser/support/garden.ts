/** What is read of `garden.html` in test/fixtures/reading, sentence by sentence. */
export const SENTENCES: readonly string[] = [
  'A garden through the year',
  'The soil is still hard in March.',
  'Nothing grows yet, but the buds are ready.',
  'In April the first leaves unfold.',
  'Bees visit the cherry tree every morning.',
  'They are never late.',
  'Summer brings more work than rest.',
  'Water is carried in the evening, when the sun stands low.',
  'Autumn smells of apples and smoke.',
  'Then the garden sleeps again.',
];
