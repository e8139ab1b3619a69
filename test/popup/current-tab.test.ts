import { expect, it } from 'vitest';
import { currentTab, pageLanguage, type Tabs } from '../../src/popup/current-tab.ts';

const tabs: Tabs = {
  query: async () => [{ id: 3, title: 'Three', url: 'https://three.example/' }],
  get: async (id) => ({ id }),
  detectLanguage: async (id) => (id === 3 ? 'de' : 'und'),
};

it('is the active tab, or the one the address names', async () => {
  expect(await currentTab(tabs, '')).toEqual({ id: 3, title: 'Three', url: 'https://three.example/' });
  expect(await currentTab(tabs, '?tab=7')).toEqual({ id: 7, title: '', url: '' });
  expect(await currentTab({ ...tabs, query: async () => [] }, '')).toBeNull();
});

it('has a language where the browser can tell it', async () => {
  expect(await pageLanguage(tabs, 3)).toBe('de');
  expect(await pageLanguage(tabs, 4)).toBe('');
  expect(await pageLanguage({ ...tabs, detectLanguage: () => Promise.reject(new Error('no')) }, 3)).toBe('');
});
