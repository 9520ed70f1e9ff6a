import { build } from 'vite';

/** A file and what it imports as one script, whose names are its own and no other script's. */
export async function bundle(input: string, define: Readonly<Record<string, string>> = {}) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error(`${input} gives no script`);
  return script;
}
