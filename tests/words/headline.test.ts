import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { cycleNoteOf, headlineOf } from '../../src/words/headline.ts';
import { leverValues } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

const { now, goal } = defaultScenario;

function said(a: Partial<LeverValues>, b: Partial<LeverValues>, locale: Locale): string {
  const t = dictionary(locale);
  const scenario = { ...defaultScenario, now: { ...now, ...a }, goal: { ...goal, ...b } };
  return read(headlineOf(scenario, figuresOf(scenario), styleOf(locale), t));
}

function note(a: Partial<LeverValues>, b: Partial<LeverValues>, locale: Locale): string {
  const figures = figuresOf({ now: { ...now, ...a }, goal: { ...goal, ...b } });
  const filled = cycleNoteOf(figures, styleOf(locale), dictionary(locale));
  return filled ? read(filled) : '';
}

const styleOf = (locale: Locale) => ({ locale, currency: 'RUB', words: dictionary(locale).units });

const none = presetOf('mine').scenario.now;

describe('the headline', () => {
  test.each<[string, Partial<LeverValues>, Partial<LeverValues>, string, string]>([
    [
      'better',
      {},
      {},
      '5× the leads, 4.2× the closing rate: 21 contracts a month instead of 1 from the same market of 4,350 visits, at 3,009 ₽ a contract instead of 62,901 ₽.',
      'Конверсия в заявку ×5, в контракт ×4,2: 21 контракт в месяц вместо 1 с того же рынка в 4 350 заходов, по 3 009 ₽ вместо 62 901 ₽.',
    ],
    [
      'worse',
      goal,
      now,
      '5× fewer leads, closing 4.2× lower: only 1 contract a month instead of 21 from the same market of 4,350 visits, and at 62,901 ₽ a contract instead of 3,009 ₽.',
      'Конверсия в заявку ÷5, в контракт ÷4,2: всего 1 контракт в месяц вместо 21 с того же рынка в 4 350 заходов, и по 62 901 ₽ вместо 3 009 ₽.',
    ],
    [
      'more but dearer',
      {},
      { ...now, cv2: 0.0408, price: 58 },
      '2× the closing rate, 4× the click price: 2 contracts a month instead of 1 from the same market of 4,350 visits, but at 125,803 ₽ a contract instead of 62,901 ₽.',
      'Конверсия в контракт ×2, цена клика ×4: 2 контракта в месяц вместо 1 с того же рынка в 4 350 заходов, но по 125 803 ₽ вместо 62 901 ₽.',
    ],
    [
      'fewer but cheaper',
      {},
      { ...now, price: 7.25, market: 2175 },
      '2× fewer visits, clicks 2× cheaper: only 0.5 contracts a month instead of 1, though at 31,451 ₽ a contract instead of 62,901 ₽.',
      'Заходов ÷2, цена клика ÷2: всего 0,5 контракта в месяц вместо 1, зато по 31 451 ₽ вместо 62 901 ₽.',
    ],
    [
      'price alone',
      {},
      { ...now, price: 7.25 },
      'Clicks 2× cheaper: still 1 contract a month from the same market of 4,350 visits, but at 31,451 ₽ a contract instead of 62,901 ₽.',
      'Цена клика ÷2: по-прежнему 1 контракт в месяц с того же рынка в 4 350 заходов, но по 31 451 ₽ вместо 62 901 ₽.',
    ],
    [
      'market alone',
      {},
      { ...now, market: 43_500 },
      '10× the visits: 10 contracts a month instead of 1, still at 62,901 ₽ a contract.',
      'Заходов ×10: 10 контрактов в месяц вместо 1, по-прежнему по 62 901 ₽.',
    ],
    [
      'market and conversions',
      {},
      { market: 43_500 },
      '10× the visits, 5× the leads per visit, 4.2× the closing rate: 210 contracts a month instead of 1, at 3,009 ₽ a contract instead of 62,901 ₽.',
      'Заходов ×10, конверсия в заявку ×5, в контракт ×4,2: 210 контрактов в месяц вместо 1, по 3 009 ₽ вместо 62 901 ₽.',
    ],
    [
      'all four',
      {},
      { market: 43_500, price: 29 },
      '10× the visits, 5× the leads per visit, 4.2× the closing rate, 2× the click price: 210 contracts a month instead of 1, at 6,017 ₽ a contract instead of 62,901 ₽.',
      'Заходов ×10, конверсия в заявку ×5, в контракт ×4,2, цена клика ×2: 210 контрактов в месяц вместо 1, по 6 017 ₽ вместо 62 901 ₽.',
    ],
    [
      'the cycle alone, shorter',
      {},
      { ...now, cycle: 16 },
      'Deal cycle 16 days instead of 57 days: the same 1 contract a month at 62,901 ₽ each, only sooner.',
      'Цикл сделки 16 дней вместо 57 дней: по-прежнему 1 контракт в месяц по 62 901 ₽, только раньше.',
    ],
    [
      'the cycle alone, longer',
      {},
      { ...now, cycle: 90 },
      'Deal cycle 90 days instead of 57 days: the same 1 contract a month at 62,901 ₽ each, only later.',
      'Цикл сделки 90 дней вместо 57 дней: по-прежнему 1 контракт в месяц по 62 901 ₽, только позже.',
    ],
    [
      'levers that cancel out',
      {},
      { ...now, cv1: 0.0226, cv2: 0.0102 },
      'Still 1 contract a month, at 62,901 ₽ each: 2× the leads and closing 2× lower cancel out.',
      'По-прежнему 1 контракт в месяц, по 62 901 ₽: конверсия в заявку ×2 и в контракт ÷2 уравновешивают друг друга.',
    ],
    [
      'equal',
      {},
      now,
      'Now and the goal are the same: 1 contract a month, at 62,901 ₽ each.',
      '«Сейчас» и «цель» совпадают: 1 контракт в месяц, по 62 901 ₽.',
    ],
    [
      'figures that would be told alike',
      {},
      { ...now, cv1: 0.0114 },
      '1.01× the leads: 1.012 contracts a month instead of 1.003 from the same market of 4,350 visits, at 62,350 ₽ a contract instead of 62,901 ₽.',
      'Конверсия в заявку ×1,01: 1,012 контракта в месяц вместо 1,003 с того же рынка в 4 350 заходов, по 62 350 ₽ вместо 62 901 ₽.',
    ],
    [
      'no contract now',
      { cv2: 0 },
      {},
      'No contracts are signed now; the goal is 21 contracts a month, at 3,009 ₽ each.',
      'Сейчас контрактов нет; цель — 21 контракт в месяц, по 3 009 ₽.',
    ],
    [
      'none at the goal',
      {},
      { cv1: 0 },
      'No contracts are signed at the goal: a conversion is zero. Now it is 1 contract a month, at 62,901 ₽ each.',
      'В цели контрактов нет: одна из конверсий равна нулю. Сейчас — 1 контракт в месяц, по 62 901 ₽.',
    ],
    [
      'none at all',
      { cv1: 0 },
      { cv1: 0 },
      'No contracts are signed on either side: a conversion or the market is zero.',
      'Контрактов нет ни сейчас, ни в цели: конверсия или рынок равны нулю.',
    ],
    [
      'no market',
      { market: 0 },
      { market: 0 },
      'A market without visits brings no contracts, whatever the conversions are.',
      'Рынок без заходов не приносит контрактов, какими бы ни были конверсии.',
    ],
    [
      'no market now',
      { market: 0 },
      {},
      'The market has no visits now; the goal is 21 contracts a month, at 3,009 ₽ each.',
      'Сейчас на рынке нет заходов; цель — 21 контракт в месяц, по 3 009 ₽.',
    ],
    [
      'no market at the goal',
      {},
      { market: 0 },
      'The market has no visits at the goal, so no contracts are signed. Now it is 1 contract a month, at 62,901 ₽ each.',
      'В цели на рынке нет заходов, поэтому нет и контрактов. Сейчас — 1 контракт в месяц, по 62 901 ₽.',
    ],
    [
      'free',
      { price: 0 },
      { price: 0 },
      'Visits cost nothing, so contracts cost nothing either: 21 contracts a month at the goal, 1 contract now.',
      'Заходы ничего не стоят, поэтому бесплатны и контракты: цель — 21 контракт в месяц, сейчас — 1 контракт.',
    ],
    [
      'free now',
      { price: 0 },
      {},
      'Visits cost nothing now: 1 contract a month for free. The goal is 21 contracts a month, at 3,009 ₽ each.',
      'Сейчас заходы ничего не стоят: 1 контракт в месяц бесплатно. Цель — 21 контракт в месяц, по 3 009 ₽.',
    ],
    [
      'free at the goal',
      {},
      { price: 0 },
      'Visits cost nothing at the goal: 21 contracts a month for free instead of 1 contract at 62,901 ₽ each.',
      'В цели заходы ничего не стоят: 21 контракт в месяц бесплатно, а сейчас — 1 контракт по 62 901 ₽.',
    ],
    [
      'only now given',
      {},
      none,
      'Now it is 1 contract a month, at 62,901 ₽ each. Not given for the goal: CV1, CV2, click price, deal cycle, market capacity.',
      'Сейчас — 1 контракт в месяц, по 62 901 ₽. Для цели не задано: CV1, CV2, цена клика, цикл сделки, ёмкость рынка.',
    ],
    [
      'a lever missing',
      { cv1: NaN },
      {},
      'Not given yet: CV1 (now). What depends on that stays empty.',
      'Ещё не задано: CV1 (сейчас). Что от этого зависит, остаётся пустым.',
    ],
    [
      'nothing given',
      none,
      none,
      'Enter five figures and see what one contract costs you and how many a month you can win.',
      'Введите пять чисел — и увидите, во что обходится контракт и сколько их может быть в месяц.',
    ],
  ])('%s', (_, a, b, en, ru) => {
    expect([said(a, b, 'en'), said(a, b, 'ru')]).toEqual([en, ru]);
  });

  test('never shows what is no figure or no word', () => {
    fc.assert(
      fc.property(leverValues, leverValues, fc.constantFrom(...locales), (a, b, locale) => {
        expect(said(a, b, locale)).not.toMatch(/NaN|Infinity|∞|undefined|[{}]|[×÷]0(?![.,])/);
      }),
    );
  });
});

describe('the line on the deal cycle', () => {
  test('says that it moves neither figure, which way it goes, or that it stays', () => {
    expect(note({}, {}, 'en')).toBe(
      'The deal cycle (57 days → 16 days) brings them sooner; it changes neither their number nor their cost.',
    );
    expect(note({}, {}, 'ru')).toBe(
      'Цикл сделки (57 дней → 16 дней) лишь приближает контракты: ни числа, ни цены он не меняет.',
    );
    expect(note({ cycle: 9 }, {}, 'en')).toMatch(/later/);
    expect(note({ cycle: 9 }, {}, 'ru')).toMatch(/отдаляет/);
    expect(note({ cycle: 16 }, {}, 'en')).toBe('The deal cycle is the same: 16 days.');
    expect(note({ cycle: 16 }, {}, 'ru')).toBe('Цикл сделки тот же: 16 дней.');
  });

  test('says nothing where there is no cycle, or where nothing else differs', () => {
    expect(note({ cycle: NaN }, {}, 'en')).toBe('');
    expect(note(goal, { cycle: 9 }, 'en')).toBe('');
    expect(note({}, { cv1: 0 }, 'en')).toBe('');
  });
});
