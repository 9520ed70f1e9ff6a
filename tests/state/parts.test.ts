import fc from 'fast-check';
import type { ReadableAtom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leverKeys } from '../../src/model/levers.ts';
import { NOT_GIVEN, sides } from '../../src/scenario/scenario.ts';
import { currency, goal, leverValues, othersWork, plan } from '../../src/state/parts.ts';
import {
  chooseCurrency,
  moveLever,
  movePlan,
  openScenario,
  rename,
  scenario,
  startFromDefault,
} from '../../src/state/scenario.ts';
import { scenarios } from '../scenario/arbitraries.ts';

let stops: (() => void)[] = [];

beforeEach(() => startFromDefault());

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

/** What is heard of a part from now on. */
function hearing<Value>(part: ReadableAtom<Value>) {
  const heard = vi.fn<(value: Value) => void>();
  stops.push(part.listen((value) => heard(value)));
  return heard;
}

test('parts are those of the scenario, whichever it is', () => {
  fc.assert(
    fc.property(scenarios, (opened) => {
      openScenario(opened);
      expect(goal.get()).toBe(opened.goal);
      expect(plan.get()).toBe(opened.plan);
      expect(currency.get()).toBe(opened.currency);
      for (const side of sides) {
        for (const key of leverKeys) expect(leverValues[side][key].get()).toBe(opened[side][key]);
      }
    }),
  );
});

describe('who looks at a part alone', () => {
  test('hears when it changes, once a change', () => {
    const heard = {
      cv2: hearing(leverValues.goal.cv2),
      goal: hearing(goal),
      plan: hearing(plan),
      currency: hearing(currency),
    };
    moveLever('cv2', 'goal', 0.1);
    movePlan('tuneMonths', 5);
    chooseCurrency('EUR');
    expect(heard.cv2.mock.calls).toEqual([[0.1]]);
    expect(heard.goal.mock.calls).toEqual([[scenario.get().goal]]);
    expect(heard.plan.mock.calls).toEqual([[scenario.get().plan]]);
    expect(heard.currency.mock.calls).toEqual([['EUR']]);
  });

  test('hears nothing of the others', () => {
    const heard = [
      hearing(goal),
      hearing(leverValues.goal.cv1),
      hearing(leverValues.now.cv2),
      hearing(othersWork.cv1),
    ];
    moveLever('cv1', 'now', 0.02);
    movePlan('tuneMonths', 5);
    chooseCurrency('EUR');
    rename('Bakery');
    for (const one of heard) expect(one).not.toHaveBeenCalled();
    const unmoved = [hearing(plan), hearing(currency)];
    moveLever('cv2', 'goal', 0.1);
    for (const one of unmoved) expect(one).not.toHaveBeenCalled();
  });

  test('hears nothing of a lever that both sides share but has the value that it had', () => {
    const heard = [hearing(leverValues.now.price), hearing(leverValues.goal.price)];
    moveLever('price', 'now', scenario.get().now.price);
    for (const one of heard) expect(one).not.toHaveBeenCalled();
    moveLever('price', 'now', 20);
    for (const one of heard) expect(one.mock.calls).toEqual([[20]]);
  });

  test('hears nothing of the others where it is not given', () => {
    moveLever('cv1', 'goal', NOT_GIVEN);
    const heard = hearing(leverValues.goal.cv1);
    moveLever('cv2', 'goal', 0.1);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the others work', () => {
  test('where every lever of the goal but that one is given and above 0', () => {
    fc.assert(
      fc.property(scenarios, (opened) => {
        openScenario(opened);
        for (const key of leverKeys) {
          const others = leverKeys.filter((other) => other !== key);
          expect(othersWork[key].get()).toBe(others.every((other) => opened.goal[other] > 0));
        }
      }),
    );
  });

  test.each([0, NOT_GIVEN])('unless one of them is %d', (value) => {
    expect(leverKeys.map((key) => othersWork[key].get())).toEqual(leverKeys.map(() => true));
    moveLever('cv2', 'goal', value);
    expect(leverKeys.filter((key) => othersWork[key].get())).toEqual(['cv2']);
  });

  test('whatever the levers of now are', () => {
    for (const key of ['cv1', 'cv2', 'cycle'] as const) moveLever(key, 'now', 0);
    expect(leverKeys.every((key) => othersWork[key].get())).toBe(true);
  });
});
