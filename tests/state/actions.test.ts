import { provenanceOf } from '../../src/scenario/provenance.ts';
import { origin } from '../../src/state/provenance.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { allows } from '../../src/model/allowed.ts';
import { leverKeys, leverOf } from '../../src/model/levers.ts';
import { sides } from '../../src/model/sides.ts';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { isGiven } from '../../src/scenario/scenario.ts';
import { valueOf } from '../../src/scenario/values.ts';
import {
  aimAt,
  applyPreset,
  chooseCurrency,
  moveBothSides,
  moveLevers,
  moveParameter,
  openScenario,
  rename,
  resetParameter,
  resetLevers,
  startFromDefault,
  fillGoalFromNow,
  revertGesture,
  takeGoal,
} from '../../src/state/actions.ts';
import { linkSides } from '../../src/state/linking.ts';
import { current, linked, ownFigures, scenario, settle, touched } from '../../src/state/current.ts';
import { scenarios } from '../scenario/arbitraries.ts';

/** Levers whose figures are our assumption. */
const assumed = () => leverKeys.filter((key) => provenanceOf(key, origin.get()) === 'ours');

beforeEach(startFromDefault);

describe('moving a lever', () => {
  test('moves its side, tells which was touched, and that it was by hand', () => {
    moveParameter('cv2', 'goal', 0.2);
    expect(scenario.get().goal.cv2).toBe(0.2);
    expect(scenario.get().now).toEqual(defaultScenario.now);
    expect(touched.get()?.key).toBe('cv2');
    expect(current.get().change.kind).toBe('hand');
  });

  test('is taken back with whose the figure was, and only while its gesture lasts', () => {
    const before = current.get();
    moveParameter('market', 'goal', 12);
    expect([...ownFigures.get()]).toEqual(['market']);
    revertGesture(before);
    expect(scenario.get()).toBe(before.scenario);
    expect(ownFigures.get().size).toBe(0);
    moveParameter('market', 'goal', 12);
    settle();
    revertGesture(before);
    expect(scenario.get().goal.market).toBe(12);
  });

  test('both of its sides are one change, and are parted where they differ', () => {
    const heard: unknown[] = [];
    const stop = current.listen((next) => heard.push(next));
    moveBothSides('market', { now: 4, goal: 350 });
    stop();
    expect(heard).toHaveLength(1);
    expect([scenario.get().now.market, scenario.get().goal.market]).toEqual([4, 350]);
    expect(linked.get().has('market')).toBe(false);
    moveBothSides('market', { now: -1, goal: 5 });
    expect(scenario.get().goal.market).toBe(350);
    moveBothSides('price', { now: 7, goal: 7 });
    expect(linked.get().has('price')).toBe(true);
  });

  test('what is not allowed changes nothing, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...leverKeys),
        fc.constantFrom(...sides),
        fc.double(),
        (key, side, value) => {
          moveParameter(key, side, value);
          const held = scenario.get()[side][key];
          expect(!isGiven(held) || allows(leverOf(key), held)).toBe(true);
        },
      ),
    );
  });

  test('linked sides move as one, parted ones do not', () => {
    moveParameter('price', 'now', 20);
    expect(scenario.get().goal.price).toBe(20);
    linkSides('price', false);
    moveParameter('price', 'goal', 30);
    expect(scenario.get().now.price).toBe(20);
    linkSides('price', true);
    expect(scenario.get().goal.price).toBe(20);
    expect(current.get().change.kind).toBe('jump');
  });

  test('linking takes the side that is given', () => {
    openScenario({ ...defaultScenario, now: { ...defaultScenario.now, cv1: NaN } });
    linkSides('cv1', true);
    expect(scenario.get().now.cv1).toBe(defaultScenario.goal.cv1);
  });

  test('a figure keeps no more digits than a link can hold', () => {
    moveParameter('cv1', 'now', 0.1 + 0.2);
    expect(scenario.get().now.cv1).toBe(0.3);
  });
});

describe('moving several levers', () => {
  test('is one change of one side, and moves both sides of what is linked', () => {
    let changes = 0;
    const forget = scenario.listen(() => (changes += 1));
    moveLevers('goal', { cv1: 0.1, cv2: 0.2, price: 20 });
    forget();
    expect(changes).toBe(1);
    expect(scenario.get().goal).toMatchObject({ cv1: 0.1, cv2: 0.2, price: 20 });
    expect(scenario.get().now).toEqual({ ...defaultScenario.now, price: 20 });
    expect(touched.get()?.key).toBe('price');
  });

  test('changes nothing where one is not allowed', () => {
    moveLevers('goal', { cv1: 0.1, cv2: 1.2 });
    expect(scenario.get()).toBe(defaultScenario);
    expect(ownFigures.get().size).toBe(0);
  });
});

describe('going back', () => {
  test('one lever, all levers, and everything go back to where the visitor started from', () => {
    applyPreset('norm');
    moveParameter('cv1', 'goal', 0.2);
    moveParameter('cv2', 'goal', 0.3);
    resetParameter('cv1');
    expect(scenario.get().goal.cv1).toBe(0.05);
    expect(scenario.get().goal.cv2).toBe(0.3);
    rename('Kept');
    chooseCurrency('EUR');
    moveParameter('margin', 'now', 0.4);
    resetLevers();
    // The plan is left as it is, and so are the figures in it that are the visitor's own.
    expect([...ownFigures.get()]).toEqual(['margin']);
    expect(scenario.get()).toEqual({
      ...presetOf('norm').scenario,
      name: 'Kept',
      currency: 'EUR',
    });
    startFromDefault();
    expect(scenario.get()).toEqual(defaultScenario);
  });

  test('price and market are linked again where both sides are the same', () => {
    linkSides('price', false);
    resetParameter('price');
    expect(leverKeys.filter((key) => linked.get().has(key)).sort()).toEqual(['market', 'price']);
  });

  test('sides that differ are never linked by opening a scenario', () => {
    fc.assert(
      fc.property(scenarios, (opened) => {
        openScenario(opened);
        for (const key of linked.get()) {
          expect(Object.is(valueOf(opened, key, 'now'), valueOf(opened, key, 'goal'))).toBe(true);
        }
      }),
    );
  });
});

test('the goal can start from now, in what it has not got yet', () => {
  fillGoalFromNow();
  expect(scenario.get()).toEqual(defaultScenario);
  for (const key of ['cv1', 'cv2', 'cycle'] as const) moveParameter(key, 'goal', NaN);
  fillGoalFromNow();
  expect(scenario.get().goal).toEqual(defaultScenario.now);
});

describe("the visitor's own figures", () => {
  test('are no assumption of ours any more, also where they come to the same', () => {
    expect(assumed()).toEqual(['market']);
    moveParameter('market', 'now', 4350);
    moveParameter('margin', 'now', 0.4);
    expect(scenario.get()).toEqual(defaultScenario);
    expect(assumed()).toEqual([]);
    expect([...ownFigures.get()]).toEqual(['market', 'margin']);
  });

  test('are ours again once they are reset, or another scenario is taken', () => {
    moveParameter('market', 'now', 4350);
    moveParameter('margin', 'now', 0.5);
    resetParameter('market');
    resetParameter('margin');
    expect(assumed()).toEqual(['market']);
    expect(ownFigures.get().size).toBe(0);
    moveParameter('market', 'now', 4350);
    applyPreset('example');
    expect(ownFigures.get().size).toBe(0);
  });
});

test('a whole goal that parts a linked lever unlinks it', () => {
  takeGoal({ ...defaultScenario.goal, market: 9000 });
  expect(linked.get().has('market')).toBe(false);
  expect(linked.get().has('price')).toBe(true);
});

test('figures of the plan take what is allowed, and only money may be missing', () => {
  moveParameter('tuneMonths', 'now', 2.5);
  moveParameter('tuneMonths', 'now', -1);
  moveParameter('tuneMonths', 'now', NaN);
  expect(scenario.get().plan.tuneMonths).toBe(2.5);
  moveParameter('spread', 'now', 7);
  expect(scenario.get().plan.spread).toBe(4);
  moveParameter('margin', 'now', NaN);
  expect(scenario.get().customer.now.margin).toBeNaN();
  resetParameter('margin');
  expect(scenario.get().customer.now.margin).toBe(0.4);
});

test('names and currencies that cannot be are not taken', () => {
  chooseCurrency('XXQ');
  expect(scenario.get().currency).toBe('RUB');
  rename('x'.repeat(200));
  expect(scenario.get().name).toHaveLength(80);
});

test('a target is kept as it is asked', () => {
  aimAt({ coca: 3000, contractsPerMonth: NaN });
  expect(scenario.get().target).toEqual({ coca: 3000, contractsPerMonth: NaN });
  // In the digits that a link holds.
  aimAt({ coca: 25529.999999999996, contractsPerMonth: 12.000000000000002 });
  expect(scenario.get().target).toEqual({ coca: 25530, contractsPerMonth: 12 });
  expect(readLink(writeLink(scenario.get())).scenario.target).toEqual(scenario.get().target);
});
