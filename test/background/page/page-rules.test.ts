import { expect, test } from 'vitest';
import { PageRules } from '../../../src/background/page/page-rules.ts';
import { MemoryArea } from '../../fakes/storage.ts';

const RULE = { read: false, path: 'main > aside', text: 'Sign up', alike: false };
const OTHER = { ...RULE, read: true };

function setUp(incognito = false) {
  const storage = { local: new MemoryArea(), session: new MemoryArea() };
  const tabs = {
    get: async (id: number) => ({ url: id === 1 ? 'https://www.mill.test/a' : 'file:///a', incognito }),
  };
  const rules = new PageRules({ tabs, storage } as never);
  const keep = (list: readonly unknown[], sender: object = {}) => {
    const message = { to: 'page-rules', method: 'pageRules.keep', args: { rules: list } };
    return rules.answer(message, {
      frameId: 0,
      url: 'https://mill.test/b',
      tab: { incognito },
      ...sender,
    } as never);
  };
  return { storage, rules, keep };
}

test('what a page keeps holds for all pages of its site', async () => {
  const { rules, keep } = setUp();
  expect(await rules.ofTab(1)).toEqual([]);
  expect(await keep([RULE])).toEqual({ ok: true, value: undefined });
  expect(await rules.ofTab(1)).toEqual([RULE]);
  expect(await rules.ofTab(2)).toEqual([]);
});

test('a site without rules is forgotten', async () => {
  const { storage, rules, keep } = setUp();
  await keep([RULE]);
  await rules.keep('mill.test', []);
  expect(storage.local.value('readRules')).toEqual({});
});

test('what is decided in a private window stays there', async () => {
  const { storage, rules, keep } = setUp(true);
  await rules.keep('mill.test', [RULE]);
  await keep([]);
  expect(await rules.ofTab(1)).toEqual([]);
  await keep([OTHER]);
  expect(await rules.ofTab(1)).toEqual([OTHER]);
  expect(storage.local.value('readRules')).toEqual({ 'mill.test': [RULE] });
});

test.each([
  ['a frame', { frameId: 3 }, 'siteUnknown'],
  ['a file', { url: 'file:///a.html' }, 'siteUnknown'],
])('nothing is kept for %s', async (_, sender, error) => {
  const { storage, keep } = setUp();
  expect(await keep([RULE], sender)).toEqual({ ok: false, error });
  expect(storage.local.writes).toEqual([]);
});

test('what is no rule is refused, and what cannot be kept is said to be so', async () => {
  const { storage, keep } = setUp();
  expect(await keep([{ ...RULE, path: 'p:has(a)' }])).toEqual({ ok: false, error: 'messageMalformed' });
  storage.local.refuse = () => new Error('full');
  expect(await keep([RULE])).toEqual({ ok: false, error: 'storageFailed' });
});

test('a storage that cannot be read has no rules, until it can', async () => {
  const { storage, rules, keep } = setUp();
  await keep([RULE]);
  const again = new PageRules({
    tabs: { get: async () => ({ url: 'https://mill.test/' }) },
    storage,
  } as never);
  storage.local.unreadable = true;
  expect(await again.ofTab(1)).toEqual([]);
  storage.local.unreadable = false;
  expect(await again.ofTab(1)).toEqual([RULE]);
  expect(await rules.ofTab(1)).toEqual([RULE]);
});
