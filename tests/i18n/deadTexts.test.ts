import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as en from '../../src/i18n/en/index.ts';

const root = new URL('../../src/', import.meta.url).pathname;
const NO_CODE = /<style[^]*?<\/style>|<!--[^]*?-->|\/\*[^]*?\*\/|\/\/ .*/g;

/** The code of the site without its dictionaries, styles and comments. */
const code = globSync('**/*.{ts,svelte,astro}', { cwd: root })
  .filter((file) => !/^i18n\/(en|ru)\//.test(file))
  .map((file) => readFileSync(root + file, 'utf8').replace(NO_CODE, ''));

/** Paths of keys that lead to the texts of a tree; a list and the forms of a plural are one text. */
function paths(tree: object, path: readonly string[] = []): string[][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const isGroup = typeof value === 'object' && !Array.isArray(value) && !('other' in value!);
    return isGroup ? paths(value!, [...path, key]) : [[...path, key]];
  });
}

/**
 * Texts that no file asks for: none has the text's own key between quotes, as tables and types do,
 * and none that names its area asks for `.key` or `{ key }`, or takes a group above it as a whole
 * (`t.group[key]`, `texts={t.group}`).
 */
function unused(texts: object, files: readonly string[]): string[] {
  const isUsed = ([area = '', ...keys]: readonly string[]) => {
    const key = keys.at(-1) ?? area;
    const groups = keys.slice(0, -1).map((group) => `|\\.${group}\\b(?!\\??\\.\\w)`);
    const asked = `\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]${groups.join('')}`;
    return files.some(
      (file) => file.includes(`'${key}'`) || (file.match(`\\b${area}\\b`) && file.match(asked)),
    );
  };
  return paths(texts)
    .filter((path) => !isUsed(path))
    .map((path) => path.join('.'));
}

test('every text is asked for', () => {
  expect(unused(en, code)).toEqual([]);
});

test('a text that was forgotten is found in every area', () => {
  const forgotten = Object.entries(en)
    .filter(([, texts]) => !('other' in texts))
    .map(([area, texts]) => [area, { ...texts, forgotten: '' }] as const);
  expect(unused(Object.fromEntries(forgotten), code)).toEqual(
    forgotten.map(([area]) => `${area}.forgotten`),
  );
});

test.each([
  ['t.map.title', ['map.axes.cv1', 'map.axes.cv2', 'map.unit']],
  ['const { title, unit } = t.map;', ['map.axes.cv1', 'map.axes.cv2']],
  ['t.map.axes.cv2', ['map.title', 'map.axes.cv1', 'map.unit']],
  ['t.map.axes[lever]', ['map.title', 'map.unit']],
  ["show(t.map.axes); const unit = 'unit';", ['map.title']],
  ['t.seek.title', ['map.title', 'map.axes.cv1', 'map.axes.cv2', 'map.unit']],
])('%s', (file, left) => {
  const map = { title: '', axes: { cv1: '', cv2: '' }, unit: { one: '', other: '' } };
  expect(unused({ map }, [file]).sort()).toEqual([...left].sort());
});
