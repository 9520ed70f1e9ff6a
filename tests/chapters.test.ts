import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areasOf, chapters, reportedChapters } from '../src/chapters.ts';
import { readLink, writeLink } from '../src/scenario/link.ts';

const home = readFileSync('src/pages/[...locale]/index.astro', 'utf8');

test('keys and ids of chapters are their own', () => {
  for (const name of ['key', 'id'] as const) {
    const values = chapters.map((chapter) => chapter[name]);
    expect(new Set(values).size).toBe(values.length);
  }
});

test('the home page shows its chapters in the order of the table, and the index last', () => {
  const shown = [...home.matchAll(/areasOf\('(\w+)'\)|<(Questions) /g)].map(
    ([, key, index]) => key ?? index,
  );
  const ofHome = chapters
    .filter(({ page }: { readonly page: string }) => page === '')
    .map(({ key }) => key);
  expect(shown).toEqual([...ofHome, 'Questions']);
});

test('a chapter is given the areas of the dictionary that its row names, and no others', () => {
  expect(areasOf('map')).toEqual(['map', 'costing', 'levers', 'units']);
});

test('a report has chapters of other pages where the link has their figures, in the table’s order', () => {
  const keysOf = (fragment: string) =>
    reportedChapters(new Set(new URLSearchParams(writeLink(readLink(fragment).scenario)).keys()));
  const named = (fragment: string) => keysOf(fragment).map(({ key }) => key);
  expect(named('cv1=2~6&check=90000&sp=3')).toEqual([]);
  expect(named('counts=4350,49,1')).toEqual(['numbers']);
  expect(named('refer=0~10')).toEqual(['channels']);
  expect(named('weeks=853,11,0&channels=search;seo,0,4,10,1500,60000')).toEqual([
    'channels',
    'numbers',
  ]);
});
