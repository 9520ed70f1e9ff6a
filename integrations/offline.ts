import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** Files for other sites, search engines and hosts. */
const notNeeded = /^(?:social-[^/]*\.png|robots\.txt|sitemap[^/]*|404\.html|_[^/]*)$/;

/**
 * Writes the service worker with the hashes of the built site's files; after all that rewrites
 * pages.
 */
export function offline(path: string): AstroIntegration {
  let source: URL;
  return {
    name: 'takt:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        source = new URL(path, config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const release = await releaseOf(fileURLToPath(dir));
        const { code } = await bundle(fileURLToPath(source), { RELEASE: JSON.stringify(release) });
        await writeFile(new URL('sw.js', dir), code);
      },
    },
  };
}

/** The files that pages need, with their SHA-256. */
export async function releaseOf(folder: string): Promise<Record<string, string>> {
  const release: [string, string][] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const place = `${entry.parentPath}/${entry.name}`;
    const file = place.slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    if (notNeeded.test(file)) continue;
    const hash = createHash('sha256')
      .update(await readFile(place))
      .digest('base64');
    release.push([file.replace(/(^|\/)index\.html$/, '$1'), hash]);
  }
  return Object.fromEntries(release.sort(([a], [b]) => (a < b ? -1 : 1)));
}
