import type { AstroIntegration } from 'astro';
import { rewritePages } from './builtPages.ts';
import { startingModules, withImports } from './pageModules.ts';

/**
 * Preloads the imports of every page's scripts and islands: else a browser finds an import after
 * its importer, a round trip a level. Astro does not (withastro/astro#15606, #8804).
 */
export function modulepreload(): AstroIntegration {
  let base = '/';
  return {
    name: 'takt:modulepreload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        await rewritePages(dir, (html) => preloadModules(html, dir, base));
      },
    },
  };
}

/** A page with links that preload its modules, after its content security policy. */
export async function preloadModules(html: string, folder: URL, base: string): Promise<string> {
  const modules = await withImports(startingModules(html, ['load', 'only']), folder, base);
  const links = modules.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html);
  const place = policy ? policy.index + policy[0].length : html.indexOf('</head>');
  return html.slice(0, place) + links + html.slice(place);
}
