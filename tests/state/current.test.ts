import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ReadableAtom } from 'nanostores';
import {
  moveParameter,
  openScenario,
  rename,
  startFromDefault,
  applyPreset,
  chooseCurrency,
} from '../../src/state/actions.ts';
import {
  currency,
  current,
  name,
  plan,
  scenario,
  settle,
  settledScenario,
} from '../../src/state/current.ts';
import { scenarios } from '../scenario/arbitraries.ts';

beforeEach(startFromDefault);

/** What is heard of a part from now on. */
function hearing<Value>(part: ReadableAtom<Value>) {
  const heard = vi.fn<(value: Value) => void>();
  onTestFinished(part.listen((value) => heard(value)));
  return heard;
}

test('parts are those of the scenario, whichever it is', () => {
  fc.assert(
    fc.property(scenarios, (opened) => {
      openScenario(opened);
      expect(plan.get()).toBe(opened.plan);
      expect(currency.get()).toBe(opened.currency);
      expect(name.get()).toBe(opened.name);
    }),
  );
});

describe('who looks at a part alone', () => {
  test('hears when it changes, once a change', () => {
    const heard = { plan: hearing(plan), currency: hearing(currency) };
    moveParameter('tuneMonths', 'now', 5);
    chooseCurrency('EUR');
    expect(heard.plan.mock.calls).toEqual([[scenario.get().plan]]);
    expect(heard.currency.mock.calls).toEqual([['EUR']]);
  });

  test('hears nothing of the others', () => {
    const heard = [hearing(plan), hearing(currency)];
    moveParameter('cv2', 'goal', 0.1);
    rename('Bakery');
    for (const one of heard) expect(one).not.toHaveBeenCalled();
  });
});

test('an action sets the state once', () => {
  const heard = hearing(current);
  moveParameter('cv2', 'goal', 0.1);
  expect(heard).toHaveBeenCalledTimes(1);
  applyPreset('norm');
  expect(heard).toHaveBeenCalledTimes(2);
});

describe('the settled scenario', () => {
  test('waits for the hand to let go', () => {
    const heard = hearing(settledScenario);
    moveParameter('cv2', 'goal', 0.1);
    moveParameter('cv2', 'goal', 0.2);
    expect(heard).not.toHaveBeenCalled();
    settle();
    expect(heard.mock.calls).toEqual([[scenario.get()]]);
    settle();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('is where a jump lands', () => {
    applyPreset('norm');
    expect(settledScenario.get()).toBe(scenario.get());
  });
});
