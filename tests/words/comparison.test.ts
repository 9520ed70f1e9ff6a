import { describe, expect, test } from 'vitest';
import { units } from '../../src/i18n/en/units.ts';
import { compareRows } from '../../src/words/comparison.ts';
import { systemFigures } from '../../src/model/system.ts';
import { readLink } from '../../src/scenario/link.ts';
import { expectClose } from '../asserts.ts';

const rows = (base: number, ...links: string[]) =>
  compareRows(
    { scenarios: links.map((link) => readLink(link).scenario), base },
    'clicks',
    'en',
    units,
  );
const best = (of: ReturnType<typeof rows>, metric: string) =>
  [...of.levers, ...of.outcomes, ...of.multipliers]
    .find((row) => row.metric === metric)
    ?.cells.map((cell) => cell.isBest);

describe('the best of a row', () => {
  const compared = rows(0, 'cv2=10&price=5', 'cv2=20&price=9', 'cv2=20&price=9&cycle=10');

  test('is the highest conversion, the lowest price, cycle and COCA, and ties share it', () => {
    expect(best(compared, 'cv2')).toEqual([false, true, true]);
    expect(best(compared, 'price')).toEqual([true, false, false]);
    expect(best(compared, 'cycle')).toEqual([false, false, true]);
    expect(best(compared, 'coca')).toEqual([false, true, true]);
    expect(best(compared, 'contractsPerMonth')).toEqual([false, true, true]);
  });

  test('is nobody’s where all are alike, and money of two currencies is not compared', () => {
    expect(best(compared, 'cv1')).toEqual([false, false, false]);
    const mixed = rows(0, 'price=5', 'price=9&currency=EUR');
    expect(best(mixed, 'price')).toEqual([false, false]);
    expect(best(mixed, 'coca')).toEqual([false, false]);
    const [, foreign] = mixed.multipliers.find(({ metric }) => metric === 'cocaMultiplier')!.cells;
    expect(foreign).toMatchObject({ reason: 'currency', values: { goal: NaN } });
  });
});

test('goals are measured against the goal of the base', () => {
  const { multipliers } = rows(1, 'cv2=5~10', 'cv2=1~20', 'cv2=0', 'cv2=');
  const contracts = multipliers.find(({ metric }) => metric === 'contractsMultiplier')!.cells;
  expect(contracts.map(({ values }) => values.goal)).toEqual([0.5, 1, 0, NaN]);
  const coca = multipliers.find(({ metric }) => metric === 'cocaMultiplier')!.cells;
  expect(coca.map(({ reason }) => reason)).toEqual([undefined, undefined, 'nothing', 'missing']);
});

test('a base without contracts is told apart from a scenario without', () => {
  const { multipliers } = rows(0, 'cv2=0', 'cv2=5~10', 'cv2=5~0');
  for (const metric of ['contractsMultiplier', 'cocaMultiplier']) {
    const { cells } = multipliers.find((row) => row.metric === metric)!;
    expect(cells.slice(1).map(({ reason }) => reason)).toEqual(['nothingInBase', 'nothing']);
  }
});

test('in full COCA is that of a side’s people, and is the best by that', () => {
  const scenarios = ['paysp=50000', 'paysp=110000&price=14', 'paysp='].map(
    (link) => readLink(link).scenario,
  );
  const { levers, outcomes, multipliers } = compareRows(
    { scenarios, base: 0 },
    'full',
    'en',
    units,
  );
  const [coca] = outcomes;
  const goals = scenarios.map(
    ({ goal, customer, department }) =>
      systemFigures(goal, customer.goal, department.goal).customer.fullCoca,
  );
  expect(coca).toMatchObject({ metric: 'coca', data: 'fullCoca' });
  for (const [at, cell] of coca!.cells.entries()) expectClose(cell.values.goal, goals[at]!);
  expect(coca?.cells.map(({ isBest }) => isBest)).toEqual([true, false, false]);
  expect(coca?.cells[2]?.reason).toBe('missing');
  const against = multipliers.find(({ data }) => data === 'fullCocaMultiplier');
  expectClose(against!.cells[1]!.values.goal, goals[0]! / goals[1]!);
  // The click price itself stays what it is.
  const price = levers.find(({ metric }) => metric === 'price');
  expect(price?.cells.map(({ values }) => values.goal)).toEqual([14.5, 14, 14.5]);
});
