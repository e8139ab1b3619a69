import { expect, it } from 'vitest';
import { siteOf } from '../../../src/background/sites/site.ts';

it.each([
  ['https://example.org/a?b#c', 'example.org'],
  ['http://localhost:8123/', 'localhost'],
  ['https://www.Example.org/', 'www.example.org'],
  ['http://[::1]:80/', '[::1]'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
])('%s belongs to %s', (url, host) => {
  expect(siteOf(url)).toEqual({ host, origin: `*://${host}/*` });
});

it.each([
  'chrome://settings/',
  'about:blank',
  'file:///a.html',
  'moz-extension://x/a.html',
  'view-source:https://example.org/',
  'no address',
  '',
  undefined,
])('%s belongs to no site', (url) => {
  expect(siteOf(url)).toBeNull();
});
