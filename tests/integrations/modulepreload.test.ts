import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preloadModules } from '../../integrations/modulepreload.ts';

/** Built modules of a small site: what each file holds. */
const modules = {
  'page.js': 'import "./store.js"; addEventListener("load", () => import("./later.js"));',
  'Chart.js': 'import { a } from "./store.js"; export * from "./shape.js"; export default a;',
  'Late.js': 'import "./late-only.js";',
  'client.js': 'import "./runtime.js";',
  'runtime.js': 'import "./client.js"; /* a ring must not hang */ import.meta.url;',
  'store.js': 'export const a = "import \'./not-an-import.js\'";',
  'shape.js': 'export const b = 1;',
};

let folder: URL;

beforeAll(async () => {
  const path = await mkdtemp(join(tmpdir(), 'takt-'));
  await mkdir(join(path, '_astro'));
  for (const [name, code] of Object.entries(modules)) {
    await writeFile(join(path, '_astro', name), code);
  }
  folder = pathToFileURL(`${path}/`);
});

afterAll(() => rm(folder, { recursive: true }));

function page(base: string): string {
  return `<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="x">
<title>t</title></head><body>
<astro-island uid="1" component-url="${base}_astro/Chart.js" renderer-url="${base}_astro/client.js" ssr client="load"></astro-island>
<astro-island uid="2" component-url="${base}_astro/Chart.js" renderer-url="${base}_astro/client.js" ssr client="load"></astro-island>
<astro-island uid="3" component-url="${base}_astro/Late.js" renderer-url="${base}_astro/client.js" ssr client="visible"></astro-island>
<script>inline()</script><script type="module" src="${base}_astro/page.js"></script></body></html>`;
}

test.each([
  ['/', '/'],
  ['/sub/takt', '/sub/takt/'],
])(
  'preloads what a page below %s starts with, once each, and nothing else',
  async (base, prefix) => {
    const html = await preloadModules(page(prefix), folder, base);
    const preloaded = [...html.matchAll(/<link rel="modulepreload" href="([^"]*)">/g)].map(
      ([, address]) => address,
    );
    const expected = ['runtime', 'shape', 'store', 'client', 'Chart', 'page'];
    expect(preloaded).toEqual(expected.map((name) => `${prefix}_astro/${name}.js`));
  },
);

test('puts the links after the policy and changes nothing else', async () => {
  const html = await preloadModules(page('/'), folder, '/');
  expect(html).toContain('content="x"><link rel="modulepreload"');
  expect(html.replaceAll(/<link rel="modulepreload"[^>]*>/g, '')).toBe(page('/'));
});

test('leaves a page without modules as it is', async () => {
  const html = '<html><head><title>t</title></head><body></body></html>';
  expect(await preloadModules(html, folder, '/')).toBe(html);
});
