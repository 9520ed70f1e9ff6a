import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/**
 * Puts a script into every page's head, before the first paint. Astro hashes it for the policy,
 * unlike `is:inline` scripts (withastro/astro#16678).
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
