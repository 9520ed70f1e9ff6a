import { init, parse } from 'es-module-lexer';
import { readFile } from 'node:fs/promises';

await init();

/** When an island starts, by its `client` attribute. */
export type Hydration = 'load' | 'only' | 'idle' | 'visible';

/** URLs of a page's scripts and of islands that start in given ways. */
export function startingModules(html: string, starts: readonly Hydration[]): string[] {
  const addresses = new Set<string>();
  for (const [, attributes = ''] of html.matchAll(/<script\s([^>]*)>/g)) {
    const { type, src } = attributesOf(attributes);
    if (type === 'module' && src) addresses.add(src);
  }
  for (const [, attributes = ''] of html.matchAll(/<astro-island\s([^>]*)>/g)) {
    const island = attributesOf(attributes);
    if (!starts.some((start) => start === island['client'])) continue;
    for (const name of ['before-hydration-url', 'component-url', 'renderer-url']) {
      const address = island[name];
      if (address) addresses.add(address);
    }
  }
  return [...addresses];
}

/**
 * All static imports of modules, recursively, dependencies first. URLs are absolute paths below
 * `base`; `folder` is where the site was built.
 */
export async function withImports(
  addresses: readonly string[],
  folder: URL,
  base: string,
): Promise<string[]> {
  const found = new Set(addresses);
  // The set grows while walked.
  for (const address of found) {
    const [imports] = parse(await readFile(fileOf(address, folder, base), 'utf8'));
    for (const { type, specifier } of imports) {
      if ((type === 'static' || type === 'reexport-star') && specifier) {
        found.add(new URL(specifier, `file://${address}`).pathname);
      }
    }
  }
  return [...found].reverse();
}

export function fileOf(address: string, folder: URL, base: string): URL {
  const prefix = base.endsWith('/') ? base : `${base}/`;
  if (!address.startsWith(prefix)) throw new Error(`${address} is outside the site's base ${base}`);
  return new URL(address.slice(prefix.length), folder);
}

function attributesOf(text: string): Partial<Record<string, string>> {
  const attributes: Partial<Record<string, string>> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w-]+)="([^"]*)"/g)) {
    attributes[name] = value;
  }
  return attributes;
}
