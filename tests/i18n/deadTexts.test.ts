import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';

const root = new URL('../../src/', import.meta.url).pathname;

const code = globSync('**/*.{ts,svelte,astro,mdx}', { cwd: root })
  .filter((file) => !/^i18n\/(en|ru)\//.test(file))
  .map((file) => readFileSync(root + file, 'utf8'))
  .map((text) => text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''))
  .join('\n');

const words = new Set(code.match(/[\p{L}\p{N}_$]+/gu));

/** What is looked into by a key that is computed: `t.owners[owner]`. */
const tables = new Set([...code.matchAll(/([\w$]+)\[/g)].map(([, name]) => name));

/** Every text of a tree by the keys that lead to it; the forms of a plural are one text. */
function paths(tree: object, path: readonly string[] = []): (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const isText = typeof value !== 'object' || value === null || 'other' in value;
    return isText ? [[...path, key]] : paths(value, [...path, key]);
  });
}

test('every text is asked for by its name, or by a computed one in its table', () => {
  const isAsked = (path: readonly string[]) =>
    words.has(path.at(-1) ?? '') || tables.has(path.at(-2) ?? '');
  const dead = paths({ ...dictionary('en') }).filter((path) => !isAsked(path));
  expect(dead.map((path) => path.join('.'))).toEqual([]);
});
