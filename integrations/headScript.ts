import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Puts a small script into the head of every page, to run before anything is painted, with what it
 * imports in it. Astro hashes what comes in this way for the content security policy; it does not
 * hash `is:inline` scripts (withastro/astro#16678).
 */
export function headScript(path: string): AstroIntegration {
  return {
    name: 'takt:head-script',
    hooks: {
      'astro:config:setup': async ({ config, injectScript, addWatchFile }) => {
        const { code, moduleIds } = await bundle(fileURLToPath(new URL(path, config.root)));
        moduleIds.forEach(addWatchFile);
        injectScript('head-inline', code.trim());
      },
    },
  };
}

/** A file and what it imports as one script, whose names are its own and no other script's. */
async function bundle(input: string) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error(`${input} gives no script`);
  return script;
}
