import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Week } from '../../src/model/dueLeads.ts';
import { gate, type GateInput } from '../../src/model/gate.ts';
import { exampleWeekly } from '../../src/scenario/exampleNumbers.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';

const { goal, customer, department, plan } = defaultScenario;

/** The example's department after it has tuned: its goal is what it has now. */
function input(weeks: readonly Week[], changes: Partial<GateInput> = {}): GateInput {
  const common = { changed: [], began: false, spread: plan.spread };
  return { weeks, now: goal, goal, customer, department, ...common, ...changes };
}

const repeated = (count: number, week: Week) => Array.from({ length: count }, () => week);
/** Weeks that differ as chance makes them. */
const onTarget = Array.from({ length: 40 }, (_, at) => ({
  visits: 1000,
  leads: at % 2 ? 52 : 63,
  contracts: at % 2 ? 6 : 8,
}));

test('opens on steady weeks at the goal that pay and can be carried', () => {
  const { holds, pays, onTarget: target, carried, isOpen } = gate(input(onTarget));
  expect([holds, pays, target.cv1, target.cv2, carried].map(({ state }) => state)).toEqual(
    Array(5).fill('yes'),
  );
  expect(isOpen).toBe(true);
});

test('stays shut for as many weeks after a change as contracts take to follow', () => {
  const changed = gate(input(onTarget, { changed: [39] }));
  expect(changed.holds.state).toBe('cannotTell');
  expect(changed.holds.weeksMissing).toBe(3);
  expect(changed.isOpen).toBe(false);
  expect(gate(input(onTarget, { changed: [30] })).isOpen).toBe(true);
});

test('stays shut on a signal', () => {
  const broken = onTarget.with(20, { visits: 1000, leads: 150, contracts: 5 });
  const { holds, isOpen } = gate(input(broken));
  expect(holds.state).toBe('no');
  expect(holds.signals).toBeGreaterThan(0);
  expect(isOpen).toBe(false);
});

test('counts no signal from before the last change, even where none of its weeks has a chart', () => {
  const { weeks } = exampleWeekly;
  expect(gate(input(weeks)).holds.signals).toBeGreaterThan(0);
  const { holds } = gate(input(weeks, { changed: [weeks.length] }));
  expect([holds.state, holds.signals]).toEqual(['cannotTell', 0]);
  const silent = [...onTarget, ...repeated(9, { visits: NaN, leads: NaN, contracts: NaN })];
  expect(gate(input(silent, { changed: [41] })).holds).toMatchObject({
    state: 'cannotTell',
    weeksMissing: 0,
  });
});

test('stays shut where a contract costs more than it brings', () => {
  const { pays, isOpen } = gate(input(onTarget, { now: { ...goal, price: 500 } }));
  expect(pays.state).toBe('no');
  expect(isOpen).toBe(false);
});

test('stays shut where people cannot carry what comes', () => {
  const alone = { ...department, goal: { ...department.goal, salespeople: 1 } };
  const { carried, isOpen } = gate(input(onTarget, { department: alone }));
  expect(carried.state).toBe('no');
  expect(carried.carries).toBeLessThan(carried.wanted);
  expect(isOpen).toBe(false);
});

test('says about how many more leads would tell, and is told by them', () => {
  const few = repeated(14, { visits: 500, leads: 4, contracts: 0 }).with(5, {
    visits: 500,
    leads: 4,
    contracts: 4,
  });
  const { state, triesMissing } = gate(input(few, { now: { ...goal, cycle: 0 } })).onTarget.cv2;
  expect(state).toBe('cannotTell');
  expect(triesMissing).toBeGreaterThan(0);
  const leads = 4 * 14;
  const factor = (leads + triesMissing) / leads;
  const more = few.map((week) => ({
    visits: week.visits * factor,
    leads: week.leads * factor,
    contracts: week.contracts * factor,
  }));
  expect(gate(input(more, { now: { ...goal, cycle: 0 } })).onTarget.cv2.state).not.toBe(
    'cannotTell',
  );
});

test('never opens with a conversion that is shown to be below its goal', () => {
  const week = fc.record({
    visits: fc.integer({ min: 100, max: 3000 }),
    leads: fc.nat(100),
    contracts: fc.nat(20),
  });
  fc.assert(
    fc.property(week, fc.integer({ min: 2, max: 60 }), fc.nat(100), (one, count, ofGoal) => {
      const aim = { ...goal, cv1: ofGoal / 100, cv2: ofGoal / 100 };
      const { onTarget: target, isOpen } = gate(input(repeated(count, one), { goal: aim }));
      if (target.cv1.state === 'no' || target.cv2.state === 'no') expect(isOpen).toBe(false);
    }),
  );
});

test('tells nothing without weeks, and nothing of what is not given', () => {
  const { holds, pays, onTarget: target, isOpen } = gate(input([]));
  expect([holds, pays, target.cv1, target.cv2].map(({ state }) => state)).toEqual(
    Array(4).fill('cannotTell'),
  );
  expect(isOpen).toBe(false);
  const noMargin = { now: { ...customer.now, margin: NaN }, goal: customer.goal };
  expect(gate(input(onTarget, { customer: noMargin })).pays.state).toBe('cannotTell');
});
