import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapters, type ChapterKey } from '../../src/chapters.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { nameTexts, textsOf } from '../../src/i18n/pageTexts.ts';
import { playCourses } from '../../src/model/courses.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { withValue } from '../../src/scenario/values.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answerTexts, questionsOf } from '../../src/words/answers.ts';
import { scenarios } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

function questions(scenario: Scenario, locale: Locale = 'en') {
  const t = textsOf(nameTexts(dictionary(locale), answerTexts));
  return questionsOf({
    scenario,
    courses: playCourses(
      scenario.now,
      scenario.goal,
      scenario.plan,
      scenario.customer,
      scenario.department,
    ),
    style: { locale, currency: scenario.currency, words: t.units },
    t,
  });
}

function answer(key: ChapterKey, scenario: Scenario, locale: Locale = 'en'): string {
  const found = questions(scenario, locale).find(({ chapter }) => chapter.key === key);
  return found ? read(found.answer) : '';
}

const swapped = { ...defaultScenario, now: defaultScenario.goal, goal: defaultScenario.now };
const still = { ...defaultScenario, goal: defaultScenario.now };

describe('the worked example', () => {
  test.each([
    ['factors', 'A contract gets 20.9 times cheaper, most of it through CV1 (53%).'],
    ['nextStep', 'Start with CV2 (salesperson): one step takes it from 2.04% to 2.244%.'],
    ['department', 'Salespeople enough for all contracts: 1 now, 3 at the goal.'],
    ['numbers', 'Enter your counts of visits, leads and contracts, and see what they prove.'],
    ['time', 'The steady pace starts on day 31 at the goal and, as things are now, on day 110.'],
  ] as const)('%s: %s', (key, text) => {
    expect(answer(key, defaultScenario)).toBe(text);
  });

  test.each([['factors', 'Контракт дешевеет в 20,9 раза; больше всего даёт CV1 (53 %).']] as const)(
    '%s: %s',
    (key, text) => {
      expect(answer(key, defaultScenario, 'ru')).toBe(text);
    },
  );
});

test.each([
  ['factors', swapped, /gets 20\.9 times more expensive, most of it through CV1/],
  ['factors', still, /costs the same now and at the goal/],
  ['factors', { ...still, now: { ...still.now, cv1: 0 } }, /Nothing to compare/],
  [
    'order',
    { ...still, goal: { ...still.now, cv2: 0 }, now: { ...still.now, cv2: 0 } },
    /no contract/,
  ],
  [
    'order',
    { ...defaultScenario, customer: presetOf('mine').scenario.customer },
    /^Enter the average deal size/,
  ],
  [
    'department',
    withValue(defaultScenario, 'salespeople', 'goal', 1),
    /^At the goal salespeople are the bottleneck: the department can handle 8\.1 of 21 contracts/,
  ],
  [
    'department',
    withValue(defaultScenario, 'openLeadHours', 'now', NaN),
    /and the hours that a lead takes/,
  ],
  ['map', defaultScenario, /^By clicks alone, at the goal/],
  ['map', swapped, /^By clicks alone, now/],
  ['map', still, /^Neither now nor at the goal/],
  [
    'map',
    { ...defaultScenario, customer: presetOf('mine').scenario.customer },
    /to see whether that pays/,
  ],
  [
    'time',
    { ...defaultScenario, now: { ...defaultScenario.now, cv1: 0 } },
    /no contracts ever come/,
  ],
] as const)('%s of %o', (key, scenario, text) => {
  expect(answer(key, scenario)).toMatch(text);
});

test('names what is not given where a chapter cannot do without it', () => {
  const now = { ...defaultScenario.now, price: NaN };
  const open = { ...defaultScenario, now };
  expect(answer('factors', open)).toBe('Not known yet. Not given: click price (now).');
  expect(answer('nextStep', { ...defaultScenario, goal: now })).toMatch(/^Start with/);
});

test('every question has an answer without an empty slot, in both languages, whatever is given', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom<Locale>('en', 'ru'), (scenario, locale) => {
      const asked = questions(scenario, locale);
      expect(asked.map(({ chapter }) => chapter.key)).toEqual(chapters.map(({ key }) => key));
      for (const { ask, answer: line } of asked) {
        expect(ask).not.toBe('');
        expect(read(line)).not.toMatch(/[{}]|NaN|Infinity|undefined|^$/);
      }
    }),
    { numRuns: 60 },
  );
});
