import type { AstroIntegration } from 'astro';
import { rewritePages } from './builtPages.ts';
import { startingModules, withImports } from './pageModules.ts';

/**
 * Names in the head of every built page the modules that its scripts and its islands start with.
 * Without it a browser finds an import only after it has fetched the importer: a round trip a level.
 * Astro writes no such links for islands (withastro/astro#15606), and an option that did for scripts
 * was not taken (withastro/astro#8804).
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

/** A built page with links that preload its modules, after its content security policy. */
export async function preloadModules(html: string, folder: URL, base: string): Promise<string> {
  const modules = await withImports(startingModules(html, ['load', 'only']), folder, base);
  const links = modules.map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html);
  const place = policy ? policy.index + policy[0].length : html.indexOf('</head>');
  return html.slice(0, place) + links + html.slice(place);
}
