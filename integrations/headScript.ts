import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

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
