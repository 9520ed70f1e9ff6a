import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFromDefault } from '../../src/state/actions.ts';
import { current, linked, ownFigures, scenario, settle } from '../../src/state/current.ts';
import { followHistory, undo, undoable } from '../../src/state/history.ts';
import { setCounts, setWeekly, takeNumbers } from '../../src/state/numbers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { noWeeks } from '../../src/scenario/ownNumbers.ts';

let stop: () => void;

beforeEach(() => {
  startFromDefault();
  stop = followHistory();
});

afterEach(() => stop());

const counted = { visits: 4350, leads: 49, contracts: 1 };
const week = { visits: 100, leads: 9, contracts: 10 };

describe('what is typed', () => {
  test('stands in its period, one step of undo a gesture', () => {
    setCounts('before', { ...counted, leads: 4 });
    setCounts('before', counted);
    settle();
    setCounts('after', counted);
    settle();
    expect(scenario.get().counts).toEqual({ before: counted, after: counted });
    undo();
    expect(scenario.get().counts.before).toEqual(counted);
    undo();
    expect(scenario.get().counts.before.leads).toBeNaN();
    expect(undoable.get()).toBe(false);
  });

  test('of weeks keeps what was said of them before', () => {
    setWeekly({ weeks: [week, week] });
    setWeekly({ changed: [2, 1, 2], began: true });
    expect(scenario.get().weekly).toEqual({
      ...{ weeks: [week, week], changed: [1, 2], from: '', began: true },
    });
  });

  test('that cannot be changes nothing', () => {
    setCounts('before', { visits: 1, leads: 2, contracts: 3 });
    setWeekly({ weeks: [{ ...week, leads: 101 }] });
    setWeekly({ from: 'Monday' });
    setWeekly({ changed: [0] });
    expect(scenario.get()).toEqual(defaultScenario);
  });
});

describe('what was measured', () => {
  test('becomes one side in one step, tells so, and is the visitor’s own', () => {
    takeNumbers({
      side: 'goal',
      figures: { cv1: 0.05, price: 20, averageCheck: 1000, cycle: NaN, market: -1 },
      weekly: { ...noWeeks, weeks: [week] },
      reps: [{ name: 'Anna', leads: 9, contracts: 1 }],
    });
    const { now, goal, customer, weekly, reps } = scenario.get();
    expect(now).toEqual(defaultScenario.now);
    expect(goal).toEqual({ ...defaultScenario.goal, cv1: 0.05, price: 20 });
    expect([customer.now.averageCheck, customer.goal.averageCheck]).toEqual([60_000, 1000]);
    expect([weekly.weeks, reps.length]).toEqual([[week], 1]);
    expect(current.get().change.loss).toEqual({ kind: 'numbers', side: 'goal' });
    expect(linked.get().has('price')).toBe(false);
    expect(ownFigures.get()).toEqual(new Set(['cv1', 'price', 'averageCheck']));
    undo();
    expect(scenario.get()).toEqual(defaultScenario);
    expect(undoable.get()).toBe(false);
  });

  test('is refused whole where a part of it cannot be', () => {
    const bad = { ...noWeeks, weeks: [{ ...week, leads: 1000 }] };
    takeNumbers({ side: 'now', figures: { cv1: 0.5 }, weekly: bad });
    expect(scenario.get()).toEqual(defaultScenario);
  });
});
