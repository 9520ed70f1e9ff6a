import { ESLint } from 'eslint';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';
const LINES = 'max-lines';

/** Rules of the architecture, and none of those that need the whole program's types. */
const linter = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => [IMPORTS, SYNTAX, GLOBALS, PROPERTIES, LINES].includes(ruleId),
});

/** Rules that a text breaks when it stands in a file. */
async function broken(path: string, text: string): Promise<string[]> {
  const [result] = await linter.lintText(text, { filePath: path });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const script = (code: string) => `<script lang="ts">\n  ${code}\n</script>\n`;
const frontMatter = (code: string) => `---\n${code}\n---\n`;

/** A file, a text in it, and the rule that the text breaks; none where it is allowed. */
type Case = readonly [path: string, text: string, rule?: string];

const cases: readonly Case[] = [
  ['src/model/a.ts', "import { b } from './b.ts';"],
  ['src/model/a.ts', "import { b } from './../state/b.ts';", IMPORTS],
  ['src/charts/a.ts', "import { b } from '../charts/../state/b.ts';", IMPORTS],
  ['src/model/a.ts', "import { b } from '../scenario/b.ts';", IMPORTS],
  ['src/model/a.ts', "import type { B } from '../scenario/b.ts';", IMPORTS],
  ['src/model/a.ts', "export * from '../i18n/b.ts';", IMPORTS],
  ['src/model/a.ts', "import { sum } from 'd3';", IMPORTS],
  ['src/model/a.ts', "import { readFile } from 'node:fs/promises';", IMPORTS],
  ['src/model/a.ts', "void import('../state/b.ts');", SYNTAX],
  ['src/model/a.ts', 'export const a = Math.random();', PROPERTIES],
  ['src/model/a.ts', 'export const a = new Date();', GLOBALS],
  ['src/model/a.ts', 'export const a = performance.now();', GLOBALS],
  ['src/model/a.ts', 'export const a = Math.max(1, 2);'],

  ['src/scenario/a.ts', "import { b } from '../model/b.ts';"],
  ['src/scenario/a.ts', "import { b } from '../state/b.ts';", IMPORTS],
  ['src/scenario/a.ts', "import { atom } from 'nanostores';", IMPORTS],
  ['src/scenario/a.ts', 'export const a = location.hash;', GLOBALS],

  ['src/page/a.ts', "import { b } from '../worker/b.ts';", IMPORTS],

  ['src/import/a.ts', "import { b } from '../scenario/b.ts';"],
  ['src/import/a.ts', "import Papa from 'papaparse';"],
  ['src/import/a.ts', "import { b } from '../state/b.ts';", IMPORTS],
  ['src/import/a.ts', "import { b } from '../i18n/b.ts';", IMPORTS],
  ['src/import/a.ts', "import { tick } from 'svelte';", IMPORTS],
  ['src/import/a.ts', 'export const a = document.title;', GLOBALS],
  ['src/import/a.ts', 'export const a = localStorage.length;', GLOBALS],
  ['src/import/a.ts', 'export const a = Math.random();', PROPERTIES],
  ['src/scenario/a.ts', "import { b } from '../import/b.ts';", IMPORTS],
  ['src/words/a.ts', "import type { B } from '../import/b.ts';"],
  ['src/words/a.ts', "import { b } from '../import/b.ts';", IMPORTS],
  ['src/islands/A.svelte', script("import { b } from '../import/b.ts';")],
  ['src/charts/a.ts', "import type { B } from '../import/b.ts';", IMPORTS],

  ['src/state/a.ts', "import { atom } from 'nanostores';"],
  ['src/state/a.ts', "import { b } from '../scenario/b.ts';"],
  ['src/state/a.ts', "import { tick } from 'svelte';", IMPORTS],
  ['src/state/a.ts', "import { scaleLog } from 'd3';", IMPORTS],
  ['src/state/a.ts', "import { b } from '../charts/b.ts';", IMPORTS],
  ['src/state/a.ts', "import { b } from '../ui/b.ts';", IMPORTS],
  ['src/state/a.ts', "import { b } from '../content/b.ts';", IMPORTS],
  ['src/state/a.ts', 'export const a = location.hash;', GLOBALS],
  ['src/state/a.ts', 'export const a = window.location.hash;', PROPERTIES],
  ['src/state/a.ts', "history.pushState(null, '');", GLOBALS],
  ['src/state/address.ts', 'export const a = location.hash + String(history.length);'],

  ['src/i18n/a.ts', "import type { B } from '../model/b.ts';"],
  ['src/i18n/a.ts', "import { b } from '../state/b.ts';", IMPORTS],

  ['src/charts/A.svelte', script("import type { B } from '../model/b.ts';")],
  ['src/charts/A.svelte', script("import { b } from '../model/b.ts';"), IMPORTS],
  ['src/charts/A.svelte', script("import { b } from '../i18n/b.ts';")],
  ['src/charts/A.svelte', script("import B from '../ui/B.svelte';")],
  ['src/charts/A.svelte', script("import { b } from '../state/b.ts';"), IMPORTS],
  ['src/charts/A.svelte', script("import { b } from '../content/b.ts';"), IMPORTS],
  ['src/charts/A.svelte', script("import { line } from 'd3';")],
  ['src/charts/A.svelte', script("import { select } from 'd3';"), IMPORTS],
  ['src/charts/A.svelte', '<rect {...box} />', SYNTAX],
  ['src/charts/A.svelte', '<Rect {...box} />'],
  ['src/charts/A.svelte', script("import { drag } from 'd3-drag';"), IMPORTS],
  ['src/charts/geometry/a.ts', "import { scaleLog, max, pie, selectorless } from 'd3';"],
  ['src/charts/geometry/a.ts', "import { scaleLog } from 'd3-scale';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { axisTop } from 'd3';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { transition } from 'd3';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { zoomIdentity } from 'd3';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { brushX } from 'd3';", IMPORTS],
  ['src/charts/geometry/a.ts', "import * as d3 from 'd3';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { tick } from 'svelte';", IMPORTS],
  ['src/charts/geometry/a.ts', "import type { B } from '../../model/b.ts';"],
  ['src/charts/geometry/a.ts', "import { b } from '../../model/b.ts';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { b } from './b.ts';"],
  ['src/charts/geometry/a.ts', "import { b } from '../b.ts';", IMPORTS],
  ['src/charts/geometry/a.ts', "import B from '../B.svelte';", IMPORTS],
  ['src/charts/geometry/a.ts', "import { b } from '../../ui/b.ts';", IMPORTS],

  ['src/ui/A.svelte', script("import type { B } from '../model/b.ts';")],
  ['src/ui/A.svelte', script("import { b } from '../state/b.ts';"), IMPORTS],
  ['src/ui/A.svelte', script("import { b } from '../islands/b.ts';"), IMPORTS],
  ['src/ui/A.svelte', script('const a = location.href;'), GLOBALS],
  ['src/ui/A.astro', frontMatter("import { b } from '../scenario/b.ts';")],

  ['src/islands/A.svelte', script("import { b } from '../state/b.ts';")],
  ['src/islands/A.svelte', script("import B from '../charts/B.svelte';")],
  ['src/islands/A.svelte', script("import B from '../pages/B.astro';"), IMPORTS],
  ['src/islands/A.svelte', script("import { line } from 'd3';"), IMPORTS],

  ['src/pages/a.astro', frontMatter("import A from '../islands/A.svelte';")],
  ['src/pages/a.astro', frontMatter("import { b } from '../model/b.ts';")],
  ['src/pages/a.astro', frontMatter("import { b } from '../state/b.ts';"), IMPORTS],
  ['src/pages/a.astro', frontMatter("import { atom } from 'nanostores';"), IMPORTS],
  ['src/pages/a.astro', "<script>\n  import { b } from '../state/b.ts';\n  b();\n</script>\n"],
  ['src/layouts/A.astro', frontMatter("import { b } from '../state/b.ts';"), IMPORTS],
  ['src/layouts/a.ts', "import { b } from '../state/b.ts';", IMPORTS],
  ['src/page/a.ts', "import { b } from '../state/b.ts';"],
  ['src/page/a.ts', "import B from '../islands/order/B.svelte';"],
  ['src/page/a.ts', "import B from '../pages/B.astro';", IMPORTS],
  ['src/islands/A.svelte', script("import { b } from '../page/b.ts';"), IMPORTS],
  ['src/islands/A.svelte', script("import { hasFlag } from '../page/pageState.ts';")],
  ['src/ui/a.ts', "import { hasFlag } from '../page/pageState.ts';"],
  ['src/state/a.ts', "import { hasFlag } from '../page/pageState.ts';", IMPORTS],

  ['src/words/a.ts', "import { b } from '../i18n/b.ts';"],
  ['src/words/a.ts', "import { b } from '../content/equations.ts';"],
  ['src/words/a.ts', "import { b } from '../charts/geometry/b.ts';"],
  ['src/words/a.ts', "import type { B } from '../charts/b.ts';"],
  ['src/words/a.ts', "import { b } from '../charts/b.ts';", IMPORTS],
  ['src/words/a.ts', "import type { B } from '../state/b.ts';", IMPORTS],
  ['src/words/a.ts', "import { tick } from 'svelte';", IMPORTS],
  ['src/words/a.ts', "import { chapters } from '../chapters.ts';"],
  ['src/model/a.ts', "import { chapters } from '../chapters.ts';", IMPORTS],
];

describe('the linter knows who may import whom', () => {
  test.each(cases.map(([path, text, rule]) => ({ path, text, rule })))(
    '$path: $text',
    async ({ path, text, rule }) => {
      expect(new Set(await broken(path, text))).toEqual(new Set(rule ? [rule] : []));
    },
  );
});

const long = 'a();\n'.repeat(251);

test.each([
  ['src/ui/a.ts', long],
  ['src/ui/A.svelte', script(long)],
  ['src/ui/A.astro', frontMatter(long)],
  ['tests/ui/a.test.ts', long],
  ['integrations/a.ts', long],
  ['scripts/a.mjs', long],
] as const)('%s is too long', async (path, text) => {
  expect(await broken(path, text)).toEqual([LINES]);
});

test('comments and blank lines count as lines', async () => {
  expect(await broken('src/ui/a.ts', '// why\n\n'.repeat(125))).toEqual([]);
  expect(await broken('src/ui/a.ts', '// why\n\n'.repeat(126))).toEqual([LINES]);
});

test.each(globSync('src/styles/*.css'))('%s holds one idea', (path) => {
  expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
});
