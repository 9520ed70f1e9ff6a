import type { Plugin } from 'vite';

/**
 * Removes dropped style sheets from modules' dependencies. Astro inlines a page's styles and drops
 * the files, but keeps their names; and a module whose sheet fails to load is not run
 * (withastro/astro#8329).
 */
export function inlinedStyles(): Plugin {
  return {
    name: 'takt:inlined-styles',
    // After Astro drops the files, before Vite writes the modules' dependencies.
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const sheets = chunk.viteMetadata?.importedCss;
        for (const sheet of sheets ?? []) if (!(sheet in bundle)) sheets?.delete(sheet);
      }
    },
  };
}
