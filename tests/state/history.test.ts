import { provenanceOf } from '../../src/scenario/provenance.ts';
import { origin } from '../../src/state/provenance.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leverKeys } from '../../src/model/levers.ts';
import { sides } from '../../src/model/sides.ts';
import { presets } from '../../src/scenario/presets.ts';
import { baseline, current, linked, scenario, settle } from '../../src/state/current.ts';
import {
  endGesture,
  followHistory,
  redo,
  redoable,
  STEPS,
  undo,
  undoable,
} from '../../src/state/history.ts';
import {
  applyPreset,
  chooseCurrency,
  moveLevers,
  moveParameter,
  openScenario,
  rename,
  resetParameter,
  startFromDefault,
} from '../../src/state/actions.ts';
import { linkSides } from '../../src/state/linking.ts';
import { scenarios } from '../scenario/arbitraries.ts';

/** Levers whose figures are our assumption. */
const assumed = () => leverKeys.filter((key) => provenanceOf(key, origin.get()) === 'ours');

let stop: () => void;

beforeEach(() => {
  startFromDefault();
  stop = followHistory();
});

afterEach(() => stop());

/** Takes actions one after the other, as events would. */
function act(...actions: readonly (() => void)[]): void {
  for (const action of actions) action();
}

const moment = () => ({
  scenario: scenario.get(),
  baseline: baseline.get(),
  linked: [...linked.get()].sort(),
});

/** Starts from the default with nothing to undo, for a law to hold from one run to the next. */
function startAnew(): void {
  startFromDefault();
  stop();
  stop = followHistory();
}

/** Steps back until there is nothing to undo; tells how many steps there were. */
function countSteps(): number {
  let steps = 0;
  for (; undoable.get(); steps += 1) undo();
  return steps;
}

/** Any action of a visitor. */
const actions: fc.Arbitrary<() => void> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...leverKeys),
      fc.constantFrom(...sides),
      fc.constantFrom(NaN, 0, 0.5, 1),
    )
    .map(
      ([key, side, value]) =>
        () =>
          moveParameter(key, side, value),
    ),
  fc.tuple(fc.constantFrom(...leverKeys), fc.boolean()).map(
    ([key, together]) =>
      () =>
        linkSides(key, together),
  ),
  fc.constantFrom(...leverKeys).map((key) => () => resetParameter(key)),
  fc.constantFrom(...presets).map(
    ({ key }) =>
      () =>
        applyPreset(key),
  ),
  fc.constantFrom(0, 3, 6).map((months) => () => moveParameter('tuneMonths', 'now', months)),
  fc.string({ maxLength: 8 }).map((name) => () => rename(name)),
  fc.constantFrom('RUB', 'EUR').map((code) => () => chooseCurrency(code)),
  scenarios.map((opened) => () => openScenario(opened)),
  fc.constant(settle),
);

describe('laws of undo', () => {
  test('undoing everything leads back to the start, and redoing everything to the end', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (taken) => {
        startAnew();
        const start = moment();
        act(...taken);
        endGesture();
        const end = moment();
        const steps = countSteps();
        expect(moment()).toEqual(start);
        for (let step = 0; step < steps; step += 1) redo();
        expect(moment()).toEqual(end);
        expect(redoable.get()).toBe(false);
      }),
    );
  });

  test('redo takes back what undo did, at any place', () => {
    fc.assert(
      fc.property(fc.array(actions, { minLength: 1, maxLength: 20 }), fc.nat(20), (taken, back) => {
        startAnew();
        act(...taken);
        endGesture();
        for (let step = 0; step < back; step += 1) undo();
        fc.pre(undoable.get());
        const before = moment();
        undo();
        expect(moment()).not.toEqual(before);
        redo();
        expect(moment()).toEqual(before);
      }),
    );
  });
});

test('undo gives a figure back to whom it was of', () => {
  act(() => moveParameter('market', 'now', 5000), settle);
  expect(assumed()).toEqual([]);
  undo();
  expect(assumed()).toEqual(['market']);
  redo();
  expect(assumed()).toEqual([]);
});

describe('one step a gesture', () => {
  test('a drag is one step, and the next drag of the same lever another', () => {
    act(
      () => moveParameter('cv2', 'goal', 0.1),
      () => moveParameter('cv2', 'goal', 0.2),
      () => moveParameter('cv2', 'goal', 0.3),
      settle,
      () => moveParameter('cv2', 'goal', 0.4),
      settle,
    );
    undo();
    expect(scenario.get().goal.cv2).toBe(0.3);
    undo();
    expect(scenario.get().goal.cv2).toBe(0.085);
    expect(undoable.get()).toBe(false);
  });

  test('another lever, or its other side, is another step', () => {
    act(
      () => moveParameter('cv2', 'goal', 0.2),
      () => moveParameter('cv2', 'now', 0.1),
      () => moveParameter('cv1', 'now', 0.1),
      () => moveParameter('margin', 'now', 0.5),
      () => rename('A'),
      () => rename('Ab'),
    );
    expect(countSteps()).toBe(5);
  });

  test('both sides of a lever that moves as one are one step', () => {
    act(
      () => moveParameter('price', 'now', 20),
      () => moveParameter('price', 'goal', 30),
    );
    expect(countSteps()).toBe(1);
  });

  test('a preset is one step, its links and its place in the menu with it', () => {
    act(
      () => moveParameter('market', 'goal', 5000),
      () => linkSides('market', false),
      () => applyPreset('norm'),
    );
    undo();
    expect(baseline.get()).toBe('example');
    expect(linked.get().has('market')).toBe(false);
    expect(scenario.get().goal.market).toBe(5000);
    expect(countSteps()).toBe(2);
  });

  test('what comes to nothing is no step', () => {
    act(
      () => resetParameter('cv1'),
      () => moveParameter('cv2', 'goal', 0.2),
      () => moveParameter('cv2', 'goal', 0.085),
      settle,
    );
    expect(undoable.get()).toBe(false);
  });

  test('a point that is dragged over a map is one step, though one of its levers rests a while', () => {
    act(
      () => moveLevers('goal', { cv1: 0.1, cv2: 0.085 }),
      () => moveLevers('goal', { cv1: 0.1, cv2: 0.2 }),
      () => moveLevers('goal', { cv1: 0.2, cv2: 0.3 }),
      settle,
      () => moveLevers('now', { cv1: 0.02, cv2: 0.03 }),
    );
    expect(countSteps()).toBe(2);
  });
});

test('undo and redo are jumps', () => {
  act(() => moveParameter('cv2', 'goal', 0.2));
  undo();
  expect(current.get().change).toEqual({ kind: 'jump', step: 'undo' });
  redo();
  expect(current.get().change).toEqual({ kind: 'jump', step: 'redo' });
});

test('a new step leaves nothing to redo', () => {
  act(() => moveParameter('cv2', 'goal', 0.2));
  undo();
  expect(redoable.get()).toBe(true);
  act(() => moveParameter('cv1', 'goal', 0.2));
  expect(redoable.get()).toBe(false);
});

test(`${STEPS} steps are kept, the latest ones`, () => {
  for (let at = 1; at <= STEPS + 20; at += 1) {
    act(() => moveParameter('cycle', 'now', at), settle);
  }
  expect(countSteps()).toBe(STEPS);
  expect(scenario.get().now.cycle).toBe(20);
});
