import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/metrics.ts';
import { funnel } from '../../src/model/funnel.ts';
import { leverKeys } from '../../src/model/levers.ts';
import {
  withGoalConversions,
  DECK_LENGTH,
  deckStep,
  deckSteps,
  missingFor,
  shownSteps,
} from '../../src/scenario/deck.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { expectClose } from '../asserts.ts';
import { scenarios } from './arbitraries.ts';

describe('scenarios in between', () => {
  test('each takes one more conversion of the goal and leaves all else as it is now', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const first = withGoalConversions(scenario, 'cv1');
        const second = withGoalConversions(scenario, 'cv2');
        for (const key of leverKeys) {
          expect(first[key]).toBe(scenario[key === 'cv1' ? 'goal' : 'now'][key]);
          const side = key === 'cv1' || key === 'cv2' ? 'goal' : 'now';
          expect(second[key]).toBe(scenario[side][key]);
        }
      }),
    );
  });

  test('they lead the worked example from 62 901 ₽ to 3 009 ₽ a contract', () => {
    expectClose(funnel(withGoalConversions(defaultScenario, 'cv1')).coca, 14.5 / (0.0567 * 0.0204));
    expectClose(funnel(withGoalConversions(defaultScenario, 'cv2')).coca, 14.5 / (0.0567 * 0.085));
  });

  test('where only conversions differ, the second one is the goal', () => {
    const { goal } = figuresOf(defaultScenario);
    const raised = funnel(withGoalConversions(defaultScenario, 'cv2'));
    expectClose(raised.coca, goal.coca);
    expectClose(raised.contractsPerMonth, goal.contractsPerMonth);
  });
});

/** Steps that not every scenario has. */
const later: ReadonlySet<string> = new Set(['inFull', 'people', 'channels']);

describe('steps of the deck', () => {
  test('are called by the numbers of published links for ever, wherever they stand', () => {
    const keys = ['cover', 'now', 'cost', 'cv1', 'cv2', 'comparison', 'when', 'first', 'roles'];
    const later = ['inFull', 'people', 'channels'];
    const numbers = deckSteps.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(numbers.map((number) => deckStep(number).key)).toEqual([...keys, ...later]);
    expect(numbers).toEqual(Array.from({ length: DECK_LENGTH }, (_, at) => at + 1));
    expect(deckStep(99).key).toBe('cover');
  });

  test('of money and people are left out until check, margin and pay are given', () => {
    const told = (scenario: Scenario) => shownSteps(scenario).map(({ key }) => key);
    const usual = deckSteps.map(({ key }) => key).filter((key) => key !== 'channels');
    expect(told(defaultScenario)).toEqual(usual);
    const { scenario: mine } = presetOf('mine');
    const short = deckSteps.map(({ key }) => key).filter((key) => !later.has(key));
    expect(told(mine)).toEqual(short);
    const { customer, department } = defaultScenario;
    expect(told({ ...mine, customer, department })).toEqual(told(defaultScenario));
  });

  test('show channels once there are two to compare', () => {
    const [search] = defaultScenario.channels;
    const told = (channels: Scenario['channels']) =>
      shownSteps({ ...defaultScenario, channels }).map(({ key }) => key);
    expect(told([])).not.toContain('channels');
    expect(told([{ ...search!, price: 20 }])).not.toContain('channels');
    expect(told([search!, search!]).slice(-2)).toEqual(['channels', 'roles']);
  });

  test('miss nothing in the worked example', () => {
    for (const step of deckSteps) expect(missingFor(step, defaultScenario)).toEqual([]);
  });

  test('name what they need of a scenario without figures', () => {
    const { scenario } = presetOf('mine');
    const named = (number: number) =>
      missingFor(deckStep(number), scenario).map(({ side, key }) => `${side} ${key}`);
    expect(named(1)).toEqual([]);
    expect(named(3)).toEqual(['now cv1', 'now cv2', 'now price']);
    expect(named(4)).toEqual(['now cv1', 'now cv2', 'now price', 'goal cv1']);
    expect(named(8)).toHaveLength(10);
  });
});
