import { describe, expect, test } from 'vitest';
import { seekGoal } from '../../src/model/goalSeek.ts';
import { limitsAtFirst, limitsOf, mayMoveAtFirst } from '../../src/model/seekStart.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { soughtGoal } from '../../src/scenario/soughtGoal.ts';
import { noTarget } from '../../src/scenario/target.ts';

const limits = limitsOf(mayMoveAtFirst, limitsAtFirst);
const none = limitsOf({ cv1: false, cv2: false, price: false, market: false }, limitsAtFirst);
const sought = (contractsPerMonth: number, within = limits) =>
  seekGoal(defaultScenario.now, { ...noTarget, contractsPerMonth }, within);

describe('the goal that an answer makes', () => {
  test('is the answer with the deal cycle that the goal has', () => {
    const seek = sought(20);
    const goal = soughtGoal(seek, defaultScenario, 'now');
    expect(goal).toEqual({ ...seek.levers, cycle: defaultScenario.goal.cycle });
    expect(goal?.cv1).toBeGreaterThan(defaultScenario.now.cv1);
  });

  test('comes as near as the limits let it', () => {
    const seek = sought(1e9);
    expect(seek.kind).toBe('notReachable');
    expect(soughtGoal(seek, defaultScenario, 'now')?.cv2).toBe(limitsAtFirst.cv2);
  });

  test('is none where nothing is asked for, holds already, or may move', () => {
    expect(soughtGoal(sought(NaN), defaultScenario, 'now')).toBeUndefined();
    expect(soughtGoal(sought(0.5), defaultScenario, 'now')).toBeUndefined();
    expect(soughtGoal(sought(20, none), defaultScenario, 'now')).toBeUndefined();
  });
});
