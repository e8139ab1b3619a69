/** What Preact does for `dangerouslySetInnerHTML`, which Lectern never uses. */
const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes the one line that writes HTML out of Preact: no content ever becomes markup here, and stores reject
 * what could.
 * @returns {import('vite').Plugin}
 */
export function withoutInnerHtml() {
  return {
    name: 'lectern-without-inner-html',
    apply: 'build',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id)) return null;
      const found = code.match(ASSIGNMENT) ?? [];
      if (found.length !== 1)
        this.error('Preact has changed: adapt ASSIGNMENT in scripts/build/without-inner-html.mjs.');
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}
