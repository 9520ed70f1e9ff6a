// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clearFlag, hasFlag, pageFlags, setFlag } from '../../src/page/pageState.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const markup = globSync('src/**/*.{astro,svelte,ts}').filter((path) => !path.includes('/page/'));

/** Rules without their comments: sheets, and what components say in :global(). */
const sheets = globSync('src/styles/*.css').map((path) => ({ path, css: read(path) }));
const globals = globSync('src/**/*.{astro,svelte}').map((path) => ({
  path,
  css: [...read(path).matchAll(/:global\(((?:[^()]|\([^()]*\))*)\)/g)]
    .map(([, css]) => css)
    .join(' {}\n'),
}));
const styles = [...sheets, ...globals].map(({ path, css }) => ({
  path,
  css: css.replaceAll(/\/\*.*?\*\//gs, ''),
}));

const flags: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(pageFlags));

/** Attributes that elements below the root have, as pages and parts write them. */
const written = new Set(
  markup
    .flatMap((path) => [
      ...read(path)
        .replaceAll(/<style.*?<\/style>|<html.*?>/gs, '')
        .matchAll(/[\s{'"]data-([a-z-]+)/g),
    ])
    .map(([, name]) => name),
);

/** Every flag that styles ask for: on the root, or on no element that anything writes. */
const asked = styles.flatMap(({ path, css }) =>
  [...css.matchAll(/(:root|html)?(?::not\()?\[data-([a-z-]+)(?:='([^']*)')?\]/g)].flatMap(
    ([, root, name = '', value]) => (root || !written.has(name) ? [{ path, name, value }] : []),
  ),
);

test('every flag that a style asks for is listed, with its value', () => {
  expect(new Set(asked.map(({ name }) => name)).size).toBeGreaterThan(5);
  for (const { path, name, value } of asked) {
    const values = flags.get(name);
    expect(values, `${path}: data-${name}`).toBeDefined();
    if (value !== undefined) expect(values, `${path}: data-${name}`).toContain(value);
  }
});

test('every flag that a page is built with is listed', () => {
  const roots = globSync('src/**/*.astro').flatMap((path) => [
    ...read(path).matchAll(/<html[^>]*>/g),
  ]);
  const built = roots.flatMap(([root]) => [...root.matchAll(/data-([a-z-]+)/g)]);
  expect(built.length).toBeGreaterThan(0);
  for (const [, name] of built) expect([...flags.keys()]).toContain(name);
});

test('every listed flag is asked for by a style or by a script', () => {
  const scripts = globSync('src/**/*.{ts,svelte}').map(read).join('\n');
  for (const flag of flags.keys()) {
    const isAsked =
      asked.some(({ name }) => name === flag) || scripts.includes(`hasFlag('${flag}')`);
    expect(isAsked, flag).toBe(true);
  }
});

test('no other file writes the flags of the root or the names of the page’s events by hand', () => {
  const byHand = globSync('src/**/*.{ts,svelte}')
    .filter((path) => path !== 'src/page/pageState.ts')
    .filter((path) =>
      /documentElement\s*\.\s*dataset|\{ dataset \} = document|'(takt:(start|ready)|astro:hydrat)/.test(
        read(path),
      ),
    );
  expect(byHand).toEqual([]);
});

test('a flag is there from when it is set to when it is cleared', () => {
  expect(hasFlag('paper')).toBe(false);
  setFlag('paper', 'report');
  expect(document.documentElement.outerHTML).toContain('data-paper="report"');
  setFlag('paper', '');
  expect(hasFlag('paper')).toBe(true);
  clearFlag('paper');
  expect(hasFlag('paper')).toBe(false);
});
