import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Packs a folder into a zip that depends on nothing but the contents of its files and a time: git knows no other
 * order than that of the names, and gives all files of a commit the commit's time.
 * @param {string} folder
 * @param {string} zip where to write it
 * @param {number} time seconds since the epoch
 * @throws {Error} where there is no git
 */
export function zipFolder(folder, zip, time) {
  const repository = mkdtempSync(join(tmpdir(), 'lectern-zip-'));
  const date = `${time} +0000`;
  const name = 'Lectern';
  const env = {
    ...process.env,
    GIT_DIR: repository,
    GIT_WORK_TREE: resolve(folder),
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: name,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: name,
    GIT_COMMITTER_DATE: date,
    TZ: 'UTC',
  };
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'core.fileMode=false', ...args], {
      env,
      encoding: 'utf8',
      cwd: folder,
    }).trim();
  try {
    git('init', '--quiet');
    git('add', '--all', '--force', '.');
    const commit = git('commit-tree', git('write-tree'), '-m', name);
    git('archive', '--format=zip', `--output=${resolve(zip)}`, commit);
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}
