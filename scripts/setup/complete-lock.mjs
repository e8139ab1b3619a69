// Run after npm has changed package-lock.json: `node scripts/setup/complete-lock.mjs`.
// npm leaves out of the lock file what the registry at hand does not carry, such as the builds of a tool for
// other systems, and then refuses to install from it (`npm ci`). This adds those entries from what the
// packages themselves say of their optional dependencies, so that the lock file serves every system.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const CPUS = ['arm64', 'arm', 'ia32', 'x64', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/**
 * What a package's name says of the system it is for.
 * @param {string} name
 */
function systemOf(name) {
  const parts = name === 'fsevents' ? ['darwin'] : name.split(/[/-]/);
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = CPUS.filter((kind) => parts.includes(kind));
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }) };
}

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
/** @type {Record<string, { optionalDependencies?: Record<string, string>, dev?: boolean }>} */
const packages = lock.packages;
for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    const entry = {
      version: range.replace(/^[^\d]*/, ''),
      ...(dev && { dev }),
      optional: true,
      ...systemOf(name),
    };
    packages[`node_modules/${name}`] ??= entry;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
