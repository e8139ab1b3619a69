import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import english from '../fixtures/demo/en.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '../..');

test('npm start reads the demo article and prints each sentence', { timeout: 120_000 }, () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/start.mjs', '--once', '--silent', '--built', '--article', 'en', '--browser', 'chromium'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const printed = stdout.split('\n').filter((line) => line.startsWith('  '));
  expect(printed.map((line) => line.trim())).toEqual(english);
  expect(status).toBe(0);
});

test('npm start names the browsers it knows when asked for another', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--browser', 'nosuch'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('chromium, chrome, edge, firefox');
});
