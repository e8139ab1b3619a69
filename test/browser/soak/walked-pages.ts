const page = (title: string, paragraphs: readonly string[]) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></html>`;

/** What is served to a walk. */
export const WALKED_PAGES = {
  '/mill.html': page('The mill by the brook', [
    'The mill stands by the brook. Dr. Weber bought it. She keeps bees &amp; 3 goats there.',
    'Its wheel has not turned since the flood took the weir, the lower bridge and the boat, all of it in one night that was to be the longest of the year, forty years ago, it is said. Nobody minds.',
    'In May all is blue 🎉. Then it is mown.',
  ]),
  '/garden.html': page('A garden in spring', [
    'The soil is still hard in March. Nothing grows yet, but the buds are ready.',
    'In April the first leaves unfold. Bees visit the cherry tree every morning.',
  ]),
  '/short.html': page('One line', ['This page has no more than one sentence to read.']),
  '/empty.html':
    '<!doctype html><html lang="en"><title>Nothing</title><nav><a href="/">Away</a></nav></html>',
  '/stranger.html': page('Somebody else', ['This page has nothing to do with it.']),
};
