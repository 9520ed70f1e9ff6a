import { build } from 'vite';

/** A file and its imports as one script with a scope of its own. */
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
