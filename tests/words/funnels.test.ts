import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import {
  funnelAbsence,
  funnelLabels,
  funnelTable,
  squareText,
  type FunnelView,
} from '../../src/words/funnels.ts';

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const figures = figuresOf(defaultScenario);
const labels = (view: FunnelView, locale: Locale, of = figures) =>
  funnelLabels(of, 'now', view, styleOf(locale), dictionary(locale));

describe('what is written on a funnel', () => {
  test('counts what one contract takes, in words that agree with the figure', () => {
    for (const [locale, nouns] of [
      ['en', ['visits', 'leads', 'contract']],
      ['ru', ['заходов', 'заявок', 'контракт']],
    ] as const) {
      const { visits, leads, contracts } = labels('contract', locale).stages;
      expect(visits.count).toMatchObject({ metric: 'visitsPerContract' });
      expect(visits.count.value).toBeCloseTo(4337.99, 1);
      expect(leads.count.text).toBe('49');
      expect(contracts.count).toEqual({ value: 1, text: '1' });
      expect([visits, leads, contracts].map(({ noun }) => noun)).toEqual(nouns);
    }
  });

  test('counts a month of the market in the other view', () => {
    const { stages } = labels('month', 'en');
    expect(stages.visits.count).toMatchObject({ metric: 'visitsPerMonth', value: 4350 });
    expect(stages.contracts.count).toMatchObject({ metric: 'contractsPerMonth' });
  });

  test('names each conversion where it happens and what a stage costs', () => {
    const { stages, passages } = labels('contract', 'ru');
    expect(passages.leads).toMatchObject({ metric: 'cv1', name: 'CV1' });
    expect(stages.contracts.cost.text.replace(/\s/g, ' ')).toBe('62 901 ₽');
  });

  test('says what a small square stands for', () => {
    const text = (visits: number, locale: Locale) =>
      squareText(visits, styleOf(locale), dictionary(locale)).replace(/\s/g, ' ');
    expect([1, 100, 2500].map((visits) => text(visits, 'en'))).toEqual([
      '= 1 contract',
      '= 100 visits',
      '= 2,500 visits',
    ]);
    expect([1, 100].map((visits) => text(visits, 'ru'))).toEqual(['= 1 контракт', '= 100 заходов']);
  });

  test('what is undefined has no figure in it', () => {
    const none = figuresOf({ ...defaultScenario, now: { ...defaultScenario.now, cv1: 0 } });
    for (const locale of ['en', 'ru'] as const) {
      expect(JSON.stringify(labels('contract', locale, none))).not.toMatch(/NaN|Infinity/);
    }
  });
});

test('the table has the exact figures of both sides, the same in both languages', () => {
  const [en, ru] = (['en', 'ru'] as const).map((locale) => funnelTable(figures, styleOf(locale)));
  expect(en?.map(({ side }) => side)).toEqual(['now', 'goal']);
  const values = (sides: typeof en) =>
    sides?.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  expect(values(en)).toEqual(values(ru));
  expect(values(en)).toContain(figures.now.coca);
});

describe('a side without a funnel', () => {
  const absence = (levers: Partial<LeverValues>, view: FunnelView, locale: Locale) => {
    const scenario = { ...defaultScenario, goal: { ...defaultScenario.goal, ...levers } };
    const said = funnelAbsence(scenario, figuresOf(scenario), 'goal', view, dictionary(locale));
    return said?.replace(/\s/g, ' ');
  };

  test('names the levers that its counts need and lack', () => {
    expect(absence({ cv1: NaN, market: NaN }, 'contract', 'en')).toBe(
      'Not given at the goal: CV1.',
    );
    expect(absence({ cv1: NaN, market: NaN }, 'month', 'ru')).toMatch(
      /^Для цели не задано: CV1, ёмкость рынка/,
    );
  });

  test('says that there are no contracts', () => {
    for (const locale of ['en', 'ru'] as const) {
      const said = absence({ cv2: 0 }, 'contract', locale);
      expect(said).toBe(dictionary(locale).funnels.nothing.zero.goal.replace(/\s/g, ' '));
    }
  });

  test('is none where all counts are known', () => {
    expect(absence({}, 'contract', 'en')).toBeUndefined();
    // A month without contracts has visits and leads.
    expect(absence({ cv2: 0 }, 'month', 'en')).toBeUndefined();
  });
});
