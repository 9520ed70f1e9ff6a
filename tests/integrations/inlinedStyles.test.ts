import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, type Plugin } from 'vite';
import { inlinedStyles } from '../../integrations/inlinedStyles.ts';

/** A page's script that loads a part with styles of its own later. */
const files = {
  'page.js': 'import("./part.js");',
  'part.js': 'import "./part.css"; export const part = 1;',
  'part.css': 'p { color: red }',
};

/** How the sheet is asked for. */
const SHEET = /part[^"'`]*\.css/;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'takt-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

/** Drops style sheets that were put into pages, as Astro does. */
const dropSheets: Plugin = {
  name: 'drop-sheets',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const name of Object.keys(bundle)) {
      if (name.endsWith('.css')) Reflect.deleteProperty(bundle, name);
    }
  },
};

/** The script of the page, as it is built. */
async function pageScript(plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.js') } },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.flatMap((one) => (one.type === 'chunk' && one.isEntry ? [one.code] : [])).join('');
}

test('a part that is loaded later asks for its sheet only where that is a file', async () => {
  expect(await pageScript([inlinedStyles()])).toMatch(SHEET);
  expect(await pageScript([dropSheets])).toMatch(SHEET);
  expect(await pageScript([dropSheets, inlinedStyles()])).not.toMatch(SHEET);
});
