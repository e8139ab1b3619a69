import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

// What the code under test reaches through src/shared/browser.ts: the English words, as Chrome fills them in.
const words: Readonly<Record<string, { readonly message: string }>> = messages;
const getMessage = (name: string, values: readonly string[] = []) =>
  (words[name]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? '');

const extension = { runtime: { id: 'lectern' }, i18n: { getMessage, getUILanguage: () => 'en-GB' } };
Object.assign(globalThis, { chrome: extension, browser: extension });
