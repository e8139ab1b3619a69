import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @import { ChildProcess, SpawnOptions } from 'node:child_process' */

/** What must be gone when this program ends, newest last. @type {Set<() => void>} */
const leftovers = new Set();

/** Runs every clean-up once, newest first; one that fails does not keep the others from running. */
function sweep() {
  for (const clean of [...leftovers].reverse()) {
    leftovers.delete(clean);
    try {
      clean();
    } catch {
      // The process or directory is gone already.
    }
  }
}

let watching = false;
function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', sweep);
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, () => process.exit(code));
  }
}

/**
 * Has something cleaned up at the end of this program, also after Ctrl-C or a crash.
 * @param {() => void} clean synchronous, because nothing else runs while a program exits
 * @returns {() => void} cleans up now instead
 */
function atEnd(clean) {
  watchForTheEnd();
  leftovers.add(clean);
  return () => {
    if (leftovers.delete(clean)) clean();
  };
}

/**
 * Makes a directory that is gone when this program ends.
 * @param {string} name
 * @returns {{ path: string, remove: () => void }}
 */
export function ownDirectory(name) {
  const path = mkdtempSync(join(tmpdir(), `lectern-${name}-`));
  return { path, remove: atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 5 })) };
}

/**
 * Starts a program in a process group of its own, so that whatever it starts ends with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {{ child: ChildProcess, stop: () => Promise<void> }}
 */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', ...options, detached: true });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const kill = atEnd(() => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The whole group has ended already.
    }
  });
  child.once('exit', kill);
  return {
    child,
    stop: async () => {
      kill();
      await ended;
    },
  };
}

/**
 * Asks again and again until the answer is neither null, undefined nor false.
 * @template T
 * @param {() => T | Promise<T>} ask
 * @param {{ what: string, timeout?: number, every?: number }} options milliseconds
 * @returns {Promise<NonNullable<T>>}
 * @throws {Error} naming `what` when the time is over
 */
export async function until(ask, { what, timeout = 10_000, every = 20 }) {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
