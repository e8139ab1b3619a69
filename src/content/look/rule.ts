// Four ids weigh more than the rules of a page, and than those of the text size.
/** Makes a selector weigh more than those of a page. */
export const STRONG = ':not(#lectern#lectern#lectern#lectern)';

/** Leaves out what is drawn. */
export const UNDRAWN = ':not(svg *,math *)';

/** A rule with those of its declarations that have a value; nothing where none has. */
export function rule(selector: string, declarations: Readonly<Record<string, string | null>>): string {
  const body = Object.entries(declarations)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}:${value}!important`);
  return body.length > 0 ? `${selector}{${body.join(';')}}` : '';
}
