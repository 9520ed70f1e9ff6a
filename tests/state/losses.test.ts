import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { leverKeys } from '../../src/model/levers.ts';
import type { Loss } from '../../src/scenario/loss.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { sameScenario, type Scenario } from '../../src/scenario/scenario.ts';
import {
  applyPreset,
  moveParameter,
  openSaved,
  openScenario,
  resetLevers,
  resetParameter,
  startFromDefault,
  takeGoal,
} from '../../src/state/actions.ts';
import { current, scenario, start } from '../../src/state/current.ts';
import { followHistory, undo } from '../../src/state/history.ts';
import { linkSides } from '../../src/state/linking.ts';

/** What a link brought. */
const brought: Scenario = {
  ...defaultScenario,
  now: { ...defaultScenario.now, cv1: 0.02 },
  goal: { ...defaultScenario.goal, cv1: 0.04 },
};

let stop: () => void;

beforeEach(() => {
  openScenario(brought);
  stop = followHistory();
});

afterEach(() => stop());

describe('what takes figures away with one press', () => {
  const losses: readonly (readonly [Loss, () => void])[] = [
    [{ kind: 'linked', key: 'cv2' }, () => linkSides('cv2', true)],
    [{ kind: 'reset', key: 'cycle' }, () => resetParameter('cycle')],
    [{ kind: 'levers' }, resetLevers],
    [{ kind: 'started', from: 'norm' }, () => applyPreset('norm')],
    [{ kind: 'started', from: 'example' }, startFromDefault],
    [{ kind: 'goal' }, () => takeGoal({ ...defaultScenario.goal, cv2: 0.5 })],
    [{ kind: 'opened', name: 'Mine' }, () => openSaved({ ...defaultScenario, name: 'Mine' })],
  ];

  test.each(losses)('says %o, and is undone', (loss, press) => {
    moveParameter('cycle', 'goal', 20);
    const before = current.get();
    press();
    expect(current.get().change.loss).toEqual(loss);
    undo();
    expect(sameScenario(scenario.get(), before.scenario)).toBe(true);
    expect(current.get().start).toBe(before.start);
    expect(current.get().own).toEqual(before.own);
    expect(current.get().change.loss).toBeUndefined();
  });

  test('says nothing where nothing is lost', () => {
    linkSides('price', true);
    resetParameter('cycle');
    resetLevers();
    takeGoal(brought.goal);
    expect(current.get().change).toEqual({ kind: 'jump' });
    expect(scenario.get()).toEqual(brought);
  });

  test('says nothing any more once something else is moved', () => {
    applyPreset('norm');
    moveParameter('cycle', 'goal', 20);
    expect(current.get().change.loss).toBeUndefined();
  });
});

describe('resets', () => {
  test('go back to what a link brought', () => {
    expect(start.get().kind).toBe('link');
    moveParameter('cv1', 'goal', 0.3);
    resetParameter('cv1');
    expect(scenario.get().goal.cv1).toBe(0.04);
    for (const key of leverKeys) moveParameter(key, 'now', 1);
    resetLevers();
    expect(scenario.get()).toEqual(brought);
  });

  test('go back to a saved scenario that was opened, and with undo to what was before', () => {
    const saved = { ...brought, now: { ...brought.now, cycle: 99 }, name: 'Mine' };
    openSaved(saved);
    expect(start.get().kind).toBe('saved');
    moveParameter('cycle', 'now', 5);
    resetParameter('cycle');
    expect(scenario.get().now.cycle).toBe(99);
    undo();
    undo();
    undo();
    expect(start.get().kind).toBe('link');
    expect(scenario.get()).toEqual(brought);
  });

  test('name a ready-made scenario where a link holds just that', () => {
    openScenario(presetOf('norm').scenario);
    expect(start.get().kind).toBe('norm');
    openScenario(defaultScenario);
    expect(start.get().kind).toBe('example');
  });
});

describe('parting what was linked', () => {
  test('brings the goal back', () => {
    linkSides('cv2', true);
    expect(scenario.get().goal.cv2).toBe(0.0204);
    linkSides('cv2', false);
    expect(scenario.get()).toEqual(brought);
  });

  test('brings back now, where that was not given', () => {
    moveParameter('cv2', 'now', NaN);
    linkSides('cv2', true);
    linkSides('cv2', false);
    expect(scenario.get().now.cv2).toBeNaN();
    expect(scenario.get().goal.cv2).toBe(0.085);
  });

  test('leaves the pair where it was moved since', () => {
    linkSides('cv2', true);
    moveParameter('cv2', 'now', 0.3);
    linkSides('cv2', false);
    expect([scenario.get().now.cv2, scenario.get().goal.cv2]).toEqual([0.3, 0.3]);
  });

  test('leaves a pair of another scenario alone', () => {
    linkSides('cv2', true);
    applyPreset('norm');
    linkSides('cv2', false);
    expect(scenario.get()).toEqual({ ...presetOf('norm').scenario });
  });
});
