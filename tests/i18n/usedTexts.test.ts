import ts from 'typescript';
import { expect, test } from 'vitest';
import { usedTexts } from './usedTexts.ts';

const tree = {
  map: { title: '', unit: { one: '', other: '' }, axes: { cv1: '', cv2: '' } },
  seek: { title: '', sides: { now: '', goal: '' }, heads: { alone: '', all: '' } },
};

const used = (code: string) => {
  const file = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
  return [...usedTexts(tree, [file])].sort();
};

test.each([
  ['const t = dictionary(); t.map.title;', []],
  ["function f(t: Dictionary['map']) { return t.title; }", ['map.title']],
  ["function f(t: Pick<Dictionary, 'map'>) { return t.map?.unit; }", ['map.unit']],
  [
    'let { t: all }: Props = $props(); interface Props { t: Dictionary } all.seek.title;',
    ['seek.title'],
  ],
  ["const { axes: { cv2 } } = (0 as Dictionary['map']);", ['map.axes.cv2']],
  ['const f = ({ seek: { heads } }: Dictionary) => heads.all;', ['seek.heads.all']],
  ["function f(t: Dictionary['map']) { return t.axes[key]; }", ['map.axes.cv1', 'map.axes.cv2']],
  [
    "function f(t: Dictionary['seek']) { return t.sides[isNow ? 'now' : 'now']; }",
    ['seek.sides.now'],
  ],
  [
    "function f(t: Dictionary['seek']) { return show(t.heads); }",
    ['seek.heads.all', 'seek.heads.alone'],
  ],
  ["function f(t: Dictionary) { g(t); } function g(t: Pick<Dictionary, 'map'>) {}", []],
  ['const map = { title: 1 }; map.title; seek.title; "map.title";', []],
] as const)('%s', (code, paths) => {
  expect(used(code)).toEqual(paths);
});
