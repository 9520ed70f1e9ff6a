import { expect, test } from 'vitest';
import { fileName } from '../../../src/islands/context/save.ts';
import { rename } from '../../../src/state/actions.ts';

test.each([
  ['', 'figures', 'takt-figures.csv'],
  ['Coffee City, 2nd try', 'figures', 'takt-coffee-city-2nd-try-figures.csv'],
  ['Кофе', 'Показатели', 'takt-кофе-показатели.csv'],
  ['=1+1', 'figures', 'takt-1-1-figures.csv'],
  ['../..', 'figures', 'takt-figures.csv'],
])('a file of the scenario named %j', (name, what, file) => {
  rename(name);
  expect(fileName(what, 'csv')).toBe(file);
});
