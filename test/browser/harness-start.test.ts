import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import english from '../fixtures/demo/en.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');
const VOICES = [
  { voice: '--silent', browser: 'chromium', says: '' },
  { voice: '--own', browser: 'firefox', says: 'Lectern speaks with its own voice' },
];

test.for(VOICES)(
  'npm start $voice reads the demo article in $browser and prints each sentence',
  { timeout: 180_000 },
  ({ voice, browser, says }) => {
    const args = ['--once', voice, '--built', '--article', 'en', '--browser', browser];
    const { status, stdout } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const printed = stdout.split('\n').filter((line) => line.startsWith('  '));
    expect(printed.map((line) => line.trim())).toEqual(english);
    expect(stdout).toContain(says);
    expect(status).toBe(0);
  },
);

test('npm start names the browsers it knows when asked for another', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--browser', 'nosuch'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('chromium, chrome, edge, firefox');
});
