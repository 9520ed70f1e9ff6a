import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { largeFigures } from '../../src/words/deckFigures.ts';
import { absenceOf } from '../../src/words/deck.ts';
import { moneyLines } from '../../src/words/deckMoney.ts';
import { titleOf } from '../../src/words/deckTitle.ts';
import { firstContractDay } from '../../src/model/contractsOverTime.ts';
import { coursesOf } from '../../src/state/courses.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { deckSteps, type DeckStep, type DeckStepKey } from '../../src/scenario/deck.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { systemOf } from '../../src/state/system.ts';
import { overTimeOf } from '../../src/state/time.ts';
import { leverValues } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

const step = (key: DeckStepKey): DeckStep => deckSteps.find((one) => one.key === key)!;

function title(key: DeckStepKey, scenario: Scenario, locale: Locale): string {
  const t = dictionary(locale);
  const figures = figuresOf(scenario);
  const system = systemOf(scenario);
  return read(titleOf({ step: step(key), scenario, figures, system, style: styleOf(locale), t }));
}

const goal = (levers: Partial<Scenario['goal']>): Scenario => ({
  ...defaultScenario,
  goal: { ...defaultScenario.goal, ...levers },
});

describe('titles of the steps', () => {
  test('tell the worked example', () => {
    expect(title('now', defaultScenario, 'en')).toBe('Now 4,350 visits a month bring 1 contract.');
    expect(title('cv1', defaultScenario, 'en')).toBe(
      'CV1: 5.67% of visits become leads instead of 1.13%.',
    );
    expect(title('cv2', defaultScenario, 'ru')).toBe(
      'CV2: контрактом становится 8,5 % заявок вместо 2,04 %.',
    );
  });

  test('tell what a contract costs in full, and who carries the contracts', () => {
    expect(title('inFull', defaultScenario, 'en')).toBe(
      'In full, a contract costs 18,749 ₽ instead of 172,598 ₽.',
    );
    expect(title('inFull', defaultScenario, 'ru')).toBe(
      'Целиком контракт стоит 18 749 ₽ вместо 172 598 ₽.',
    );
    expect(title('people', defaultScenario, 'en')).toMatch(
      /^At the goal: the market yields 21 contracts a month; 3 salespeople and 1 account manager can handle them all/,
    );
    const none = goal({ cv2: 0 });
    expect(title('inFull', none, 'en')).toBe(
      'At the goal: no contract is signed, so nothing is ever paid back.',
    );
    const lone = { ...defaultScenario.department.goal, salespeople: 1 };
    const short = { ...defaultScenario, department: { now: lone, goal: lone } };
    expect(title('people', short, 'ru')).toMatch(/^В цели: узкое место — продажники\. Есть 1/);
  });

  test('do not speak of a change where there is none', () => {
    expect(title('cv1', goal({ cv1: 0.0113 }), 'en')).toBe(
      'CV1 stays as it is: 1.13% of visits become leads.',
    );
  });

  test('have a figure for every slot, whatever the scenario', () => {
    fc.assert(
      fc.property(leverValues, leverValues, (now, to) => {
        const scenario = { ...defaultScenario, now, goal: to };
        for (const { key } of deckSteps) {
          expect(title(key, scenario, 'ru')).not.toMatch(/\{|NaN|Infinity/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('large figures', () => {
  const figures = (key: DeckStepKey, scenario: Scenario) =>
    largeFigures({
      step: step(key),
      scenario,
      figures: figuresOf(scenario),
      system: systemOf(scenario),
      time: overTimeOf(scenario),
      played: coursesOf(scenario),
      style: styleOf('en'),
      t: dictionary('en'),
    });

  test('of a scenario in between are told to be of it, not of the goal', () => {
    const [, coca] = figures('cv1', defaultScenario);
    expect(coca?.from).toMatchObject({ metric: 'coca', side: 'now' });
    expect(coca?.to).toMatchObject({ metric: 'coca', between: 'cv1' });
    expect(coca?.to.side).toBeUndefined();
    expect(coca?.to.value).toBeCloseTo(14.5 / (0.0567 * 0.0204));
  });

  test('say what one contract eats', () => {
    const rows = figures('cost', defaultScenario);
    expect(rows.map(({ to }) => to.text.replace(/\s/g, ' '))).toEqual(['4,338', '49', '62,901 ₽']);
    expect(rows.map(({ label }) => read(label))).toEqual([
      'visits, 14.5 ₽ each',
      'leads, 1,283 ₽ each',
      'of advertising: COCA',
    ]);
  });

  test('say when the first contract comes, however late', () => {
    const [day] = figures('when', defaultScenario);
    expect(day?.from).toMatchObject({ metric: 'firstContractDay', side: 'now', chance: 0.5 });
    expect(day?.to.text).toMatch(/^\d+$/);
    const rare = { ...defaultScenario, now: { ...defaultScenario.now, market: 200 } };
    const late = firstContractDay(rare.now, rare.plan.spread, 0.5);
    expect(figures('when', rare)[0]?.from).toMatchObject({ value: late, text: String(late) });
  });

  test('know no burned money where only rounding is left of it', () => {
    const norm = presetOf('norm').scenario;
    for (const { to } of figures('first', norm)) expect(to.text).toMatch(/^0\s/);
  });

  test('name the money burned in both orders', () => {
    expect(figures('first', defaultScenario).map(({ to }) => to.course)).toEqual([
      'flowFirst',
      'conversionsFirst',
    ]);
  });

  test('say what the team costs a month, and when to hire it', () => {
    const [team, ahead] = figures('people', defaultScenario);
    expect(team?.from).toMatchObject({ metric: 'teamCost', side: 'now' });
    expect(team?.to.text.replace(/\s/g, ' ')).toBe('330,000 ₽');
    expect(ahead?.to).toMatchObject({ metric: 'hireAheadMonths', side: 'goal', value: 4 });
    const unpaid = { ...defaultScenario.department.goal, salespersonPay: NaN, vacancyMonths: NaN };
    expect(
      figures('people', { ...defaultScenario, department: { now: unpaid, goal: unpaid } }),
    ).toEqual([]);
  });

  test('have no arrow from what has no figure', () => {
    const scenario = { ...defaultScenario, now: { ...defaultScenario.now, cv2: 0 } };
    for (const row of figures('cv2', scenario)) expect(row.from).toBeUndefined();
  });
});

describe('a contract in full', () => {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  const lines = (scenario: Scenario, locale: Locale = 'en') =>
    moneyLines(scenario, systemOf(scenario), styleOf(locale), dictionary(locale)).map(
      ({ name, cells }) => [name, ...cells.map(({ text }) => text)].map(spaced),
    );

  test('is told part by part on both sides, with what it brings', () => {
    expect(lines(defaultScenario)).toEqual([
      ['COCA in full', '172,598 ₽', '18,749 ₽'],
      ['clicks', '62,901 ₽', '3,009 ₽'],
      ['people', '109,697 ₽', '15,741 ₽'],
      ['LTV', '24,000 ₽', '24,000 ₽'],
      ['Paid back on day', 'never', '16'],
    ]);
    expect(lines(defaultScenario, 'ru')[0]).toEqual(['COCA целиком', '172 598 ₽', '18 749 ₽']);
  });

  test('has tools and a bonus among its parts once there are any', () => {
    const { now } = defaultScenario.customer;
    const side = { ...now, toolsCost: 1000 };
    const names = lines({ ...defaultScenario, customer: { now: side, goal: side } }).map(
      ([name]) => name,
    );
    expect(names).toContain('tools, bonus');
  });
});

describe('why a step has nothing to tell', () => {
  const why = (key: DeckStepKey, scenario: Scenario) =>
    absenceOf(step(key), scenario, dictionary('en'))?.replace(/\s/g, ' ');
  const now = (levers: Partial<Scenario['now']>): Scenario => ({
    ...defaultScenario,
    now: { ...defaultScenario.now, ...levers },
  });

  test('names levers that are not given, conversions of zero, a market without visits', () => {
    expect(why('now', defaultScenario)).toBeUndefined();
    expect(why('now', now({ cv1: NaN }))).toMatch(/^Not given yet: CV1 \(now\)\./);
    expect(why('cost', now({ cv2: 0 }))).toMatch(/^No contracts are signed/);
    expect(why('now', now({ market: 0 }))).toMatch(/the market yields no visits/);
    expect(why('cv1', now({ cv2: 0 }))).toMatch(/^No contracts are signed/);
    expect(why('cv2', now({ cv2: 0 }))).toBeUndefined();
    const { scenario: mine } = presetOf('mine');
    expect(why('inFull', { ...defaultScenario, customer: mine.customer })).toBe(
      'Not given yet: average deal size, margin. Until then this step has nothing to show.',
    );
  });
});
