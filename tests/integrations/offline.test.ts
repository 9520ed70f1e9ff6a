import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseOf } from '../../integrations/offline.ts';

test('a release is every file that pages need, by its address, and what each one holds', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'takt-'));
  try {
    const needed = ['index.html', 'ru/index.html', '_astro/a.js', 'favicon.svg'];
    const others = ['404.html', 'robots.txt', 'sitemap-0.xml', 'social-en.png', '_headers'];
    for (const file of [...needed, ...others]) {
      await mkdir(join(folder, file, '..'), { recursive: true });
      await writeFile(join(folder, file), file);
    }
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(await releaseOf(folder)).toEqual({
      '': hash('index.html'),
      'ru/': hash('ru/index.html'),
      '_astro/a.js': hash('_astro/a.js'),
      'favicon.svg': hash('favicon.svg'),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
