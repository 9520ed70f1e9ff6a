import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const script = (code: string) => `<script lang="ts">\n  ${code}\n</script>\n`;
const frontMatter = (code: string) => `---\n${code}\n---\n`;

/** Files of a small project; each folder holds one pair of files that import each other. */
const files = {
  'package.json': JSON.stringify({ dependencies: { astro: '*', svelte: '*' } }),
  'knip.json': JSON.stringify({
    ...(JSON.parse(readFileSync('knip.json', 'utf8')) as object),
    entry: ['*/a.*'],
  }),
  'modules/a.ts': "import { b } from './b.ts';\nexport const a = b;",
  'modules/b.ts': "export * from './a.ts';\nexport const b = 1;",
  'components/a.svelte': script("import B from './B.svelte';") + '<B />',
  'components/B.svelte': script("import A from './a.svelte';") + '<A />',
  'pages/a.astro': frontMatter("import { b } from './b.ts';\nb();"),
  'pages/b.ts': "import Page from './a.astro';\nexport const b = () => Page;",
  'later/a.ts': "export const a = () => import('./b.ts');",
  'later/b.ts': "import { a } from './a.ts';\nvoid a();",
  'types/a.ts': "import type { B } from './b.ts';\nexport const a: B = 1;",
  'types/b.ts': "import { a } from './a.ts';\nexport type B = typeof a | number;",
};

const folder = mkdtempSync(join(tmpdir(), 'takt-'));

/** Of each pair that the check of modules complains about, the folder. */
let found: ReadonlySet<string>;

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const knip = ['knip', '--directory', folder, '--reporter', 'json'];
  const { stdout, stderr, status } = spawnSync('npx', knip, { encoding: 'utf8' });
  if (status !== 1) throw new Error(`knip ended with ${status}: ${stderr}`);
  const { issues } = JSON.parse(stdout) as {
    issues: readonly { cycles: readonly (readonly { name: string }[])[] }[];
  };
  const inCycles = issues.flatMap(({ cycles }) => cycles.flat());
  found = new Set(inCycles.map(({ name }) => dirname(name)));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['modules', 'components', 'pages', 'later'])('finds a cycle of %s', (pair) => {
  expect(found).toContain(pair);
});

test('lets two files share types', () => {
  expect(found).not.toContain('types');
});
