import { expect, test } from 'vitest';
import { pages } from '../../../src/background/page/pages.ts';
import { USUAL_PARTS } from '../../../src/shared/read-parts.ts';
import { readingLookOf } from '../../../src/shared/reading-look.ts';
import { DEFAULT_SETTINGS } from '../../../src/shared/settings.ts';
import { GARDEN, textOf } from '../../fakes/readings.ts';

const RULE = { read: false, path: 'main > aside', text: 'Sign up', alike: false };

function setUp(answer: (message: unknown) => Promise<unknown>) {
  const sent: unknown[] = [];
  const ran: unknown[] = [];
  const executeScript = async ({ files }: { files: unknown }) => ran.push(files);
  const api = { scripting: { executeScript }, tabs: { get: async () => ({}) } };
  const made = pages({
    api: api as unknown as Parameters<typeof pages>[0]['api'],
    send: (tabId, message) => {
      sent.push({ tabId, message });
      return answer(message);
    },
    settings: async () => ({ ...DEFAULT_SETTINGS, wordColour: '#123456' }),
    rules: async () => [RULE],
  });
  return { made, sent, ran };
}

test('a page gives its Reading', async () => {
  const { made, sent } = setUp(async () => ({ ok: true, value: textOf(GARDEN) }));
  expect(await made.extract(7, 'selection')).toEqual(GARDEN);
  expect(sent.at(-1)).toEqual({
    tabId: 7,
    message: {
      to: 'content',
      method: 'reading.extract',
      args: { what: 'selection', later: false, known: null, parts: USUAL_PARTS, rules: [RULE] },
    },
  });
});

test.each([
  ['read', 'extract'],
  ['read next', 'extractLater'],
  ['saved', 'text'],
] as const)('a page that is %s gets the rules of its site', async (_, method) => {
  const { made, sent } = setUp(async () => ({ ok: true, value: textOf(GARDEN) }));
  await made[method](7, 'page');
  expect(JSON.stringify(sent)).toContain(JSON.stringify({ rules: [RULE] }).slice(1, -1));
});

test('the text of a page that has not changed is not sent again', async () => {
  const { segments, ...head } = textOf(GARDEN);
  const same = { ...head, id: 'again', sameAs: 'garden' };
  const answers = [textOf(GARDEN), same, { ...same, sameAs: 'another' }];
  const isExtract = (message: unknown) => JSON.stringify(message).includes('reading.extract');
  const { made, sent } = setUp(async (message) =>
    isExtract(message) ? { ok: true, value: answers.shift() } : { ok: true, value: true },
  );
  const first = await made.extract(7, 'page');
  const again = await made.extract(7, 'page');
  expect(sent.at(-1)).toMatchObject({ message: { args: { known: 'garden' } } });
  expect(again).toEqual({ ...first, id: 'again' });
  expect(again.segments).toBe(first.segments);
  // One that was never sent is no answer.
  await expect(made.extract(7, 'page')).rejects.toMatchObject({ code: 'messageMalformed' });
});

test('a script that is there is not run again', async () => {
  const { made, ran } = setUp(async () => ({ ok: true, value: true }));
  await made.prepare(7);
  expect(ran).toEqual([]);
  const { made: other, ran: ranThere } = setUp(async () => Promise.reject(new Error('nobody')));
  await other.prepare(7);
  expect(ranThere).toEqual([['content.js']]);
});

test.each([
  ['says why it has none', async () => ({ ok: false, error: 'selectionEmpty' }), 'selectionEmpty'],
  ['sends something else', async () => ({ ok: true, value: { html: '<p>' } }), 'messageMalformed'],
  ['goes away', async () => Promise.reject(new Error('The message port closed')), 'pageGone'],
] as const)('a page that %s', async (_, answer, code) => {
  await expect(setUp(answer).made.extract(7, 'page')).rejects.toMatchObject({ code });
});

test('a page that cannot be lit disturbs nobody', async () => {
  const { made, sent } = setUp(async () => Promise.reject(new Error('Receiving end does not exist')));
  const lit = {
    readingId: 'garden',
    segment: 0,
    sentence: { start: 0, end: 18 },
    word: null,
    estimated: false,
  };
  made.show(7, lit, true);
  made.clear(7);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(sent).toContainEqual({
    tabId: 7,
    message: {
      to: 'content',
      method: 'highlight.show',
      args: { lit, follow: true, look: { ...readingLookOf(DEFAULT_SETTINGS), wordColour: '#123456' } },
    },
  });
});
