import { expect, it } from 'vitest';
import { siteOf } from '../../../src/background/sites/site.ts';

it.each([
  ['http://localhost:8123/', 'localhost'],
  ['http://[::1]:80/', '[::1]'],
  ['http://127.0.0.1:80/', '127.0.0.1'],
])('%s belongs to %s', (url, host) => {
  expect(siteOf(url)).toEqual({ host, origins: [`*://${host}/*`] });
});

it.each([
  ['https://example.org/a?b#c', 'example.org'],
  ['https://www.Example.org/', 'example.org'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['https://www.org/', 'www.org'],
])('%s belongs to %s, with and without www.', (url, host) => {
  expect(siteOf(url)).toEqual({ host, origins: [`*://${host}/*`, `*://www.${host}/*`] });
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
