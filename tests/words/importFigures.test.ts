import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { offerOf } from '../../src/import/offer.ts';
import { answer, readBytes } from '../../src/import/read.ts';
import type { Choices } from '../../src/import/reading.ts';
import { summary } from '../../src/import/summary.ts';
import { offerRows } from '../../src/words/importFigures.ts';
import { sample, sound } from '../import/files.ts';
import { plain, styleIn } from './importTexts.ts';

/** What a file comes to, a line for each part, where the scenario's money is in roubles. */
async function told(file: string, locale: Locale, choices: Choices = {}): Promise<string[]> {
  const figures = summary(answer(sound(await readBytes(sample(file))), choices));
  const style = styleIn(locale);
  const rows = offerRows(figures!, offerOf(figures!, 'RUB'), style, dictionary(locale));
  return rows.map(({ name, value, notes, canTake }) =>
    plain(`${canTake ? '+' : '-'} ${name}: ${value} | ${notes.join(' ')}`),
  );
}

describe('what a list of deals gives', () => {
  const pipelines = ['Sales Pipeline'];

  test('in English', async () => {
    expect(await told('hubspot-deals.csv', 'en', { pipelines })).toEqual([
      '+ Weeks: 16 weeks from 5 January 2026 | Leads by the day created, contracts by the day won: 9 leads and 3 contracts.',
      '+ CV2: 50% | 3 of 6 decided deals were won; in nine cases out of ten the true share is between 20.9% and 79.1%. 3 deals are open. If open deals counted as lost, it would be 33.3%.',
      '+ Deal cycle: mean 43.3 days, median 42 days | From 3 won deals.',
      '+ Average deal size: mean 8,334 ₽, median 7,700 ₽ | From 3 won deals. The file names no currency: assumed to be the scenario’s.',
      '+ Salespeople: 2 names | Decided deals and contracts of each. Names go into the link.',
    ]);
  });

  test('in Russian', async () => {
    const lines = await told('excel-ru-windows-1251.csv', 'ru', { statuses: { дубль: 'leftOut' } });
    expect(lines).toContain(
      '+ CV2: 60 % | Выиграно 3 из 5 завершённых сделок; в девяти случаях из десяти истинная доля — от 26,1 % до 87,2 %. Открыта 1 сделка. Если считать открытые проигранными, вышло бы 50 %.',
    );
    expect(lines).toContain(
      '+ Цикл сделки: в среднем 50,3 дня, медиана 48 дней | По 3 выигранным сделкам.',
    );
    expect(lines).toContain(
      '+ Средний чек: в среднем 440 401 ₽, медиана 62 902 ₽ | По 3 выигранным сделкам.',
    );
  });
});

test('what weekly counts give', async () => {
  expect(await told('weekly-counts.csv', 'en')).toEqual([
    '+ Weeks: 12 weeks from 4 May 2026 | In all: 12,070 visits, 670 leads, and 57 contracts.',
    '+ Click price: 14.5 ₽ | Money spent ÷ visits.',
  ]);
  expect((await told('weekly-counts.csv', 'ru'))[0]).toBe(
    '+ Недели: 12 недель с 4 мая 2026 г. | Всего: 12 070 заходов, 670 заявок и 57 контрактов.',
  );
});

test('what a scenario does not allow is shown, and why it is not taken over', async () => {
  const deals = summary(
    answer(sound(await readBytes(sample('hubspot-deals.csv'))), { pipelines: ['Sales Pipeline'] }),
  );
  const weeks = summary(sound(await readBytes(sample('weekly-counts.csv'))));
  if (deals?.kind !== 'deals' || weeks?.kind !== 'weeks') throw new Error('Other kinds expected');
  const odd = { ...deals, check: { deals: 2, mean: -50, median: -50 } };
  const late = { ...odd, cycle: { deals: 2, mean: 4000, median: 4000 } };
  const dear = { ...weeks, price: 2e9 };
  const rows = [late, dear].flatMap((file) =>
    offerRows(file, offerOf(file, 'RUB'), styleIn('en'), dictionary('en')),
  );
  const told = rows
    .filter(({ canTake }) => !canTake)
    .map(({ part, notes }) => [part, plain(notes.at(-1)!)]);
  expect(told).toEqual([
    ['cycle', 'A scenario holds values from 0 days to 3,650 days: not taken over.'],
    ['averageCheck', 'A scenario holds values from 0 ₽ to 1T ₽: not taken over.'],
    ['price', 'A scenario holds values from 0 ₽ to 1B ₽: not taken over.'],
  ]);
});

test('other money is told and not taken over; weeks without room are counted', async () => {
  const deals = summary(
    answer(sound(await readBytes(sample('hubspot-deals.csv'))), { pipelines: ['Sales Pipeline'] }),
  );
  if (deals?.kind !== 'deals') throw new Error('Deals were expected');
  const weeks = Array.from({ length: 130 }, () => ({ visits: 1, leads: 2, contracts: 0 }));
  const other = { ...deals, currency: 'USD', cv2: NaN, weeks };
  const rows = offerRows(other, offerOf(other, 'RUB'), styleIn('en'), dictionary('en'));
  const row = (part: string) => rows.find((one) => one.part === part);
  expect(row('averageCheck')).toMatchObject({
    canTake: false,
    value: 'mean $8,334, median $7,700',
  });
  expect(plain(row('averageCheck')?.notes.at(-1) ?? '')).toBe(
    'The file is in USD, the scenario in RUB: not taken over.',
  );
  expect(row('cv2')).toMatchObject({ canTake: false, value: '—' });
  expect(row('weekly')?.notes.slice(1).map(plain)).toEqual([
    '26 earlier weeks are left out: there is room for 104.',
    'In 104 weeks there are more leads than visits: their visits are left out.',
  ]);
});
