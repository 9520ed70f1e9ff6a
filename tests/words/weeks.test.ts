import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { exampleWeekly } from '../../src/scenario/exampleNumbers.ts';
import { readLink } from '../../src/scenario/link.ts';
import { areWeekly, noWeeks } from '../../src/scenario/ownNumbers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { weeksOf } from '../../src/state/weeks.ts';
import { gateLamps, gateLine, gateVerdict } from '../../src/words/gate.ts';
import {
  ripeMessages,
  signalTexts,
  typedWeekCount,
  weekName,
  weeksTable,
} from '../../src/words/weeks.ts';
import { weeklyCounts } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

const styleIn = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

/** The signals as they are read: every kind of space is a space. */
const signals = (scenario: Scenario, weekly = scenario.weekly) =>
  signalTexts(weeksOf(scenario).charts, weekly, style, t).map((text) => text.replace(/\s/g, ' '));

const t = dictionary('en');
const style = styleIn('en');
const withWeeks = (weeks: readonly (readonly [number, number, number])[]): Scenario => ({
  ...defaultScenario,
  weekly: {
    ...noWeeks,
    weeks: weeks.map(([visits, leads, contracts]) => ({ visits, leads, contracts })),
  },
});

describe('weeks in words', () => {
  test('a week above its limit is told by name', () => {
    const even = Array.from({ length: 12 }, () => [1000, 20, 2] as const);
    const scenario = withWeeks([...even.slice(0, 8), [1000, 90, 2], ...even.slice(8)]);
    expect(signals(scenario)[0]).toMatch(/^CV1: week 9 is above/);
    const dated = { ...scenario.weekly, from: '2026-05-04' };
    expect(signals(scenario, dated)[0]).toMatch(/^CV1: 29 Jun is above the limit/);
    const calm = withWeeks(even);
    expect(signals(calm)).toEqual([
      'No signal: the weeks differ no more than chance makes them.',
      'Limits are provisional as long as there are fewer than 12 points.',
    ]);
  });

  test('a run on one side of the mean is told by its ends', () => {
    const scenario = withWeeks([
      ...Array.from({ length: 8 }, () => [10_000, 190, 2] as const),
      ...Array.from({ length: 8 }, () => [10_000, 210, 2] as const),
    ]);
    expect(signals(scenario).slice(0, 2)).toEqual([
      'CV1: eight or more in a row lie on one side of the mean, week 1 to week 8.',
      'CV1: eight or more in a row lie on one side of the mean, week 9 to week 16.',
    ]);
  });

  test('CV2 of leads due stands beside the naive one', () => {
    const scenario = readLink('weeks=100,10,0;100,20,1;100,40,1&began=1&cycle=14').scenario;
    const [ripe, naive] = ripeMessages(weeksOf(scenario), style, t).map(read);
    expect(ripe).toMatch(/^Of the leads whose decision was due, [\d.]+% became contracts/);
    expect(naive).toContain('would say 2.86%');
  });

  test('are whole in both languages, whatever was counted', () => {
    fc.assert(
      fc.property(weeklyCounts, fc.constantFrom(...locales), (weekly, locale) => {
        const scenario = { ...defaultScenario, weekly };
        const [outcome, words, inStyle] = [weeksOf(scenario), dictionary(locale), styleIn(locale)];
        const texts = [
          ...ripeMessages(outcome, inStyle, words).map(read),
          ...signalTexts(outcome.charts, weekly, inStyle, words),
          ...gateLamps(outcome.gate, scenario, inStyle, words).map(({ sentence }) =>
            read(sentence),
          ),
          read(gateVerdict(outcome.gate, inStyle, words)),
          read(gateLine(outcome.gate, inStyle, words)),
          ...weeksTable(weekly, outcome, inStyle, words).flatMap(({ cells }) =>
            cells.map(({ text }) => text),
          ),
        ];
        for (const text of texts) expect(text).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
      }),
      { numRuns: 40 },
    );
  });
});

test('the gate says what is missing', () => {
  const { gate } = weeksOf(withWeeks([[1000, 11, 0]]));
  expect(read(gateVerdict(gate, style, t))).toMatch(
    /^Not yet. What is missing: conversions that hold/,
  );
  expect(read(gateLine(gate, style, t))).toMatch(/^By your weeks it is not yet time/);
  const open = { ...gate, isOpen: true };
  expect(read(gateVerdict(open, style, t))).toMatch(/^Yes: /);
});

test('contracts of a week may be more than its leads, leads not more than its visits', () => {
  const week = { visits: 100, leads: 5, contracts: 9 };
  expect(typedWeekCount('contracts', week, '12', style, t)[0]).toBe(12);
  expect(typedWeekCount('leads', week, '101', style, t)[0]).toBe('notAllowed');
  expect(typedWeekCount('visits', week, '4', style, t)[0]).toBe('notAllowed');
});

test('the example can be kept as it is', () => {
  expect(areWeekly(exampleWeekly)).toBe(true);
  expect(weekName(24, exampleWeekly, style, t).replace(/\s/g, ' ')).toBe('12 Oct');
});
