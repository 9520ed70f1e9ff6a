import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { figureRows } from '../../src/words/csvRows.ts';

/** Rows of a link by their names in equations. */
function rowsOf(link: string, locale: 'en' | 'ru') {
  const { counts, weekly } = readLink(link).scenario;
  const rows = figureRows(
    {
      scenario: { ...defaultScenario, counts, weekly },
      preset: presetOf('example'),
      own: new Set(),
    },
    { date: '2026-11-24', link },
    { locale, t: dictionary(locale) },
  );
  return {
    names: rows.map((row) => String(row[2])),
    all: rows,
    of: (name: string) => rows.find((row) => row[2] === name),
  };
}

const numbers = 'counts=4350,49,1~4350,247,21';
const weeks = 'weeks=1000,11,0;1010,,2;990,12,1&from=2026-05-04';

describe.each([
  {
    locale: 'en' as const,
    ...{ before: 'Your own numbers: Before', visits: 'Visits', unit: 'visits' },
    ...{ lever: 'Your own numbers: CV2', week: /^Week by week: 4 May$/ },
  },
  {
    locale: 'ru' as const,
    ...{ before: 'Ваши числа: До', visits: 'Заходы', unit: 'заходы' },
    ...{ lever: 'Ваши числа: CV2', week: /^Неделя за неделей: 4 мая$/ },
  },
])('in $locale', ({ locale, before, visits, unit, lever, week }) => {
  test('counts have rows of themselves and of their ranges', () => {
    const { of, names } = rowsOf(numbers, locale);
    expect(of('counts.before.visits')).toMatchObject({ 0: before, 1: visits, 3: unit, 6: 4350 });
    expect(of('counts.after.contracts')?.[6]).toBe(21);
    expect(Math.round(Number(of('counts.before.cocaLow')?.[6]))).toBe(16_149);
    expect(Math.round(Number(of('counts.after.cocaHigh')?.[6]))).toBe(4352);
    expect(of('counts.cv2.chanceHigher')).toMatchObject({ 0: lever, 3: '%' });
    expect(of('counts.cv2.chanceHigher')?.[6]).toBeCloseTo(95.7, 1);
    expect(names.some((name) => name.startsWith('weeks'))).toBe(false);
  });

  test('weeks have rows of their counts, and of CV2 told in both ways', () => {
    const { of, names, all } = rowsOf(weeks, locale);
    expect(String(of('weeks.1.visits')?.[0]).replace(/\s/g, ' ')).toMatch(week);
    expect(of('weeks.3.contracts')?.[6]).toBe(1);
    expect(names).not.toContain('weeks.2.leads');
    expect(of('weeks.3.weekCv1')?.[6]).toBeCloseTo((100 * 12) / 990, 9);
    expect(of('weeks.2.weekCv1')?.[6]).toBe(dictionary(locale).takeAway.csv.none);
    for (const name of ['ripeCv2', 'naiveCv2', 'chancePays', 'cv1.chanceOnTarget']) {
      expect(names, name).toContain(`weeks.${name}`);
    }
    expect(names.some((name) => name.startsWith('counts'))).toBe(false);
    const ofWeeks = names.filter((name) => name.startsWith('weeks'));
    expect(new Set(ofWeeks).size).toBe(ofWeeks.length);
    expect(all.flat().join(' ')).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('without either there is no row of them', () => {
    const { names } = rowsOf('', locale);
    expect(names.filter((name) => /^(counts|weeks)/.test(name))).toEqual([]);
  });
});
