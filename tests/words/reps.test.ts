import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { salespeopleFigures } from '../../src/model/salespeople.ts';
import { repsNotes, repsTable, typedRepCount } from '../../src/words/reps.ts';
import { reps } from '../scenario/arbitraries.ts';

const styleIn = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

function notes(people: Parameters<typeof salespeopleFigures>[0], locale: Locale = 'en'): string {
  return repsNotes(salespeopleFigures(people), styleIn(locale), dictionary(locale))
    .join(' ')
    .replace(/\s/g, ' ');
}

const rep = (name: string, leads: number, contracts: number) => ({ name, leads, contracts });

describe('what is said of salespeople', () => {
  test('five equal people by luck are not told apart', () => {
    const five = [3, 4, 5, 6, 8].map((contracts, at) => rep(`P${at}`, 60, contracts));
    expect(notes(five)).toMatch(/^Nobody is shown to differ/);
    expect(notes(five, 'ru')).toMatch(/^Различия не доказаны/);
  });

  test('real differences are told as what training is worth, and who is beyond the limits', () => {
    const two = [rep('Anna', 400, 60), rep('Boris', 400, 12), rep('', 400, 30)];
    expect(notes(two)).toMatch(
      /these leads would have brought \d+ contracts more: Boris \d+ and No\. 3 /,
    );
    expect(notes(two)).toMatch(/Below the 95% limits: Boris/);
    expect(notes(two)).toMatch(/Above the 95% limits: Anna/);
  });

  test('nothing is said of nobody', () => {
    expect(notes([])).toBe('');
    expect(notes([rep('Anna', 0, 0)])).toBe('');
  });
});

test('whatever is given, all that is said is words and figures', () => {
  fc.assert(
    fc.property(reps, fc.constantFrom(...locales), (people, locale) => {
      const known = people.filter(({ leads, contracts }) => leads >= 0 && contracts >= 0);
      const figures = salespeopleFigures(known);
      const cells = repsTable(figures, styleIn(locale), dictionary(locale)).flatMap((row) =>
        row.cells.map(({ text }) => text),
      );
      // A name may hold any signs; figures and words around it never these.
      for (const text of cells) expect(text).not.toMatch(/NaN|Infinity|undefined|\{|^$/);
    }),
  );
});

test.each([
  ['leads', '13', 'notAllowed'],
  ['leads', '12.5', 'notAllowed'],
  ['contracts', '121', 'notAllowed'],
  ['contracts', 'ten', 'notNumber'],
  ['contracts', '120', 120],
] as const)('%s of 120 and 14: %s', (column, typed, expected) => {
  const anna = rep('Anna', 120, 14);
  const [read, why] = typedRepCount(column, anna, typed, styleIn('en'), dictionary('en'));
  expect(read).toBe(expected);
  if (typeof read === 'string') expect(why(read, anna[column])).toMatch(/whole\snumber\sfrom/);
});
