/** `npm run dev`: builds for a browser (chrome by default) and again at each change. */
import { installDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

const TARGET = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';

await installDependencies();
console.log(
  `Building dist/${TARGET} at each change; load it in the browser as an unpacked extension. Ctrl-C ends.`,
);
const { code } = await run('vite', ['build', '--watch', '--mode', 'development'], { env: { TARGET } });
process.exitCode = code;
