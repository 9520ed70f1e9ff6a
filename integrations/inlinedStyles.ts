import type { Plugin } from 'vite';

/**
 * Lets modules that are loaded later ask only for style sheets that exist. Astro puts the styles of
 * everything that a page may load into the page and drops the files, but leaves their names with
 * the modules; and a module whose sheet cannot be loaded is not run (withastro/astro#8329).
 */
export function inlinedStyles(): Plugin {
  return {
    name: 'takt:inlined-styles',
    // After Astro has dropped the files, before Vite writes down what each module needs.
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
