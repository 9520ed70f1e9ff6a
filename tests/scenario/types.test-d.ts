import { expectTypeOf, test } from 'vitest';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import type { LeverValues } from '../../src/model/levers.ts';
import type { Metric } from '../../src/model/metrics.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { moveParameter } from '../../src/state/actions.ts';

test('a lever, a side and a figure of the plan are called by their names only', () => {
  expectTypeOf(moveParameter).parameter(0).not.toExtend<'cv3'>();
  // @ts-expect-error There is no such lever.
  moveParameter('cv3', 'goal', 1);
  // @ts-expect-error There is no such side.
  moveParameter('cv1', 'later', 1);
  // @ts-expect-error There is no such figure of the plan.
  moveParameter('months', 'now', 1);
});

test('a scenario is replaced, never changed where it stands', () => {
  expectTypeOf<Scenario['now']>().toEqualTypeOf<LeverValues>();
  const scenario = {} as Scenario;
  // @ts-expect-error Its figures cannot be written to.
  scenario.now.cv1 = 1;
  // @ts-expect-error Nor can its name.
  scenario.name = '';
});

test('every lever is a figure that can be shown', () => {
  expectTypeOf<keyof LeverValues>().toExtend<Metric>();
});

test('a dictionary has all of its areas', () => {
  // @ts-expect-error One area is not a dictionary.
  const dictionary: Dictionary = { levers: {} };
  expectTypeOf(dictionary).toEqualTypeOf<Dictionary>();
});
