const known = new Map<string, string>();

/** The BCP 47 tag an author means: `en_us` is en-US; '' for what is no tag, for `und` and for `mul`. */
export function canonicalLang(declared: string): string {
  const tag = known.get(declared) ?? canonical(declared.replaceAll('_', '-'));
  known.set(declared, tag);
  return tag;
}

function canonical(tag: string): string {
  if (!tag || /^(und|mul|zxx|x)\b/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return '';
  }
}
