import type { AstroIntegration } from 'astro';
import { fromBuffer } from '@capsizecss/unpack';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { families, parts, type Family } from './fonts/families.ts';
import { fallbackFaces, fontFileName, fontFace, type FamilyMeasures } from './fonts/stylesheet.ts';
import { charactersIn, subset, widthsAt } from './fonts/subset.ts';

const require = createRequire(import.meta.url);

/**
 * Cuts the site's fonts to the letters of its pages and writes them with a style sheet to
 * `src/styles/generated/`, unless unchanged. Astro's Fonts API serves whole files (199 kB on an
 * English page, 63 when cut, 110 allowed) and knows Times New Roman and Arial alone as fallbacks,
 * with one width for all scripts.
 */
export function fonts(): AstroIntegration {
  return {
    name: 'takt:fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const folder = new URL('styles/generated/', config.srcDir);
        const stamp = new URL('stamp', folder);
        const inputs = await hashOfInputs();
        if ((await readFile(stamp, 'utf8').catch(() => '')) === inputs) return;
        logger.info('cutting fonts');
        await writeFonts(folder);
        // Written last, so that an interrupted run is repeated.
        await writeFile(stamp, inputs);
      },
    },
  };
}

async function writeFonts(folder: URL): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const rules: string[] = [];
  for (const family of families) {
    for (const part of parts) {
      if ('only' in part && part.only !== family.slug) continue;
      const source = await readFile(sourcePath(family, part.source));
      const characters = charactersIn(part.ranges, source);
      for (const cut of family.cuts) {
        const file = { family, cut, part, characters };
        await writeFile(new URL(fontFileName(file), folder), await subset(source, characters, cut));
        rules.push(fontFace(file));
      }
    }
    rules.push(fallbackFaces(family, await measuresOf(family)));
  }
  await writeFile(new URL('fonts.css', folder), rules.join('\n'));
}

async function measuresOf(family: Family): Promise<FamilyMeasures> {
  const latin = await readFile(sourcePath(family, 'latin'));
  const cyrillic = await readFile(sourcePath(family, 'cyrillic'));
  const widths = family.weights.map(({ axis }) => widthsAt({ latin, cyrillic }, axis));
  return { ...(await fromBuffer(latin)), widths: await Promise.all(widths) };
}

function sourcePath({ slug }: Family, source: string): string {
  return require.resolve(`@fontsource-variable/${slug}/files/${slug}-${source}-wght-normal.woff2`);
}

/** A hash of all inputs: this code, the fonts, the cutter. */
async function hashOfInputs(): Promise<string> {
  const inputs = [
    import.meta.filename,
    ...['families', 'sample', 'subset', 'stylesheet', 'systemFonts'].map((name) =>
      require.resolve(`./fonts/${name}.ts`),
    ),
    ...families.map(({ slug }) => require.resolve(`@fontsource-variable/${slug}/package.json`)),
    ...['subset-font', 'fontkitten', '@capsizecss/unpack'].map(
      (name) => new URL(`../node_modules/${name}/package.json`, import.meta.url),
    ),
  ];
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(await readFile(input));
  return hash.digest('hex');
}
