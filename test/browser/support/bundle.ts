import { build, type Rolldown } from 'vite';

/** One of the project's modules with all it imports, as one script that any page can run. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [first] = (built as Rolldown.RolldownOutput).output;
  return first.code;
}
