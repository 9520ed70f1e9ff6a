import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

/** Where the site is served from, as the build was told. */
const BASE = process.env['TAKT_BASE'] ?? '/';
const folder = 'dist';

beforeAll(() => {
  if (!existsSync(folder)) throw new Error('These tests read the built site: npm run build first');
});

/** Every address of this site that a page names, in links, scripts, styles and islands. */
function addresses(html: string): string[] {
  const named = html.matchAll(/(?:href|src|component-url|renderer-url)="(\/[^"#?]*)/g);
  const fonts = html.matchAll(/url\("?(\/[^")]*)/g);
  return [...named, ...fonts].map(([, address = '']) => address);
}

test('no page names anything outside the site or anything that is not there', () => {
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    for (const address of addresses(readFileSync(join(folder, page), 'utf8'))) {
      expect(address, page).toMatch(new RegExp(`^${BASE}`));
      const file = join(folder, address.slice(BASE.length - 1));
      const isThere = existsSync(address.endsWith('/') ? join(file, 'index.html') : file);
      expect(isThere, `${page} names ${address}`).toBe(true);
    }
  }
});

test('every page has a strict policy, and nothing inline that the policy would have to allow', () => {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, page), 'utf8');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy, page).toMatch(/script-src 'self'[^;]*'sha256-/);
    expect(policy, page).toContain("require-trusted-types-for 'script'");
    expect(policy, page).not.toMatch(/unsafe-|https?:|\*/);
    expect(html, page).not.toMatch(/<[^>]+ (style|on\w+)="/);
  }
});

test('every text of an island stands once in its page, above it', () => {
  let count = 0;
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, page), 'utf8');
    const above: string[] = [];
    for (const [part, block, names] of html.matchAll(
      /<script type="application\/json" class="page-texts">(.*?)<\/script>|&quot;t&quot;:\[0,&quot;(.*?)&quot;\]/gs,
    )) {
      if (block) above.push(...Object.keys(JSON.parse(block) as object));
      const [locale, ...areas] = names?.split(' ') ?? [];
      if (names) expect(part, page).toContain(page.startsWith('ru/') ? 'ru ' : 'en ');
      if (locale) expect(above, page).toEqual(expect.arrayContaining(areas));
      count += areas.length;
    }
    expect(new Set(above).size, page).toBe(above.length);
  }
  expect(count).toBeGreaterThan(100);
});

test('every row of every table names what its figures are of', () => {
  const rows = globSync('**/*.html', { cwd: folder }).flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8').replaceAll(/<!--.*?-->/g, '');
    const bodies = [...html.matchAll(/<tbody.*?<\/tbody>/gs)].map(([body]) => body).join('');
    // Lines of a sheet that are left to be written on name nothing yet.
    const written = [...bodies.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
      .map(([, row = '']) => row.trim())
      .filter((row) => row.replaceAll(/<[^>]*>/g, '').trim());
    return written.map((row) => ({ page, first: /^<[^>]*>/.exec(row)?.[0] }));
  });
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.filter(({ first }) => !first?.startsWith('<th'))).toEqual([]);
});

test('the licences of what is in the site are in it, and named on its pages', () => {
  const text = readFileSync(join(folder, 'licenses.txt'), 'utf8');
  for (const name of ['svelte', 'nanostores', 'd3-', 'astro', 'Onest', 'Literata']) {
    expect(text).toContain(name);
  }
  // Those of the worker alone, and of what it loads later.
  for (const name of ['papaparse', 'read-excel-file']) expect(text).toContain(name);
  expect(text).not.toContain('node_modules');
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`href="${BASE}licenses.txt"`);
});

test('a link says what it leads to; addresses that would not be whole stay unsaid', () => {
  for (const page of ['', 'ru/', 'method/', 'ru/roles/salesperson/']) {
    const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
    const tags = html.match(/<(?:meta|link) [^>]*>/g) ?? [];
    const content = (name: string) =>
      tags
        .map((tag) => new RegExp(`^<meta (?:property|name)="${name}" content="([^"]+)"`).exec(tag))
        .find(Boolean)?.[1];
    expect(content('og:title'), page).toBe(/<title>([^<]+)</.exec(html)?.[1]);
    expect(content('og:description'), page).toBeDefined();
    expect(content('og:description'), page).toBe(content('description'));
    const addressed = tags.filter((tag) => /rel="canonical"|hreflang|"og:(?:image|url)/.test(tag));
    expect(addressed, page).toEqual([]);
  }
});
