import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

/**
 * Puts a small script into the head of every page, to run before anything is painted. Astro hashes
 * what comes in this way for the content security policy; it does not hash `is:inline` scripts.
 */
export function headScript(path: string): AstroIntegration {
  return {
    name: 'takt:head-script',
    hooks: {
      'astro:config:setup': async ({ config, injectScript, addWatchFile }) => {
        const file = new URL(path, config.root);
        addWatchFile(file);
        const { code } = await transformWithOxc(await readFile(file, 'utf8'), path);
        const minified = await minify(path, code);
        // In a block, its names are its own; in the open they would be every script's.
        injectScript('head-inline', `{${minified.code}}`);
      },
    },
  };
}
