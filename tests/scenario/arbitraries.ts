import fc from 'fast-check';
import { allows } from '../../src/model/allowed.ts';
import { channelKinds } from '../../src/model/channels.ts';
import { customerParameters } from '../../src/model/customer.ts';
import { departmentParameters } from '../../src/model/department.ts';
import {
  leverKeys,
  leverOf,
  type BothSides,
  type LeverKey,
  type LeverValues,
} from '../../src/model/levers.ts';
import type { Parameter } from '../../src/model/parameter.ts';
import type { ParameterKey } from '../../src/model/parameters.ts';
import { planParameters, type Plan } from '../../src/model/plan.ts';
import type { Counts } from '../../src/model/counts.ts';
import type { PeriodPair, WeeklyCounts } from '../../src/model/ownNumbers.ts';
import type { Salesperson } from '../../src/model/salespeople.ts';
import type { Target } from '../../src/model/target.ts';
import { currencies } from '../../src/scenario/currency.ts';
import { roundDigits } from '../../src/scenario/decimal.ts';
import { tidyName } from '../../src/scenario/input.ts';
import {
  channelColumns,
  type ChannelColumn,
  type ChannelRow,
} from '../../src/scenario/channelRows.ts';
import { channelInputs } from '../../src/scenario/channels.ts';
import { isRep } from '../../src/scenario/reps.ts';
import { tidyRowName } from '../../src/scenario/rowName.ts';
import { areCounts, sortedWeeks, isWeek, MOST_WEEKS } from '../../src/scenario/ownNumbers.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { evenly, spreadOverDecades } from '../model/arbitraries.ts';

/** Any number between two, tiny ones and those that people write, at the digits that are kept. */
function between(min: number, max: number): fc.Arbitrary<number> {
  return fc
    .oneof(
      fc.double({ min, max, noNaN: true }),
      evenly(min, max),
      spreadOverDecades(Math.max(min, max * 1e-9), max),
    )
    .map(roundDigits);
}

/** Any value that a lever may have, "not given" among them, at the digits that are kept. */
export function leverValue(key: LeverKey): fc.Arbitrary<number> {
  const [min, max] = leverOf(key).allowed;
  return fc
    .oneof(
      { arbitrary: between(min, max), weight: 8 },
      { arbitrary: fc.constantFrom(min, max, NaN), weight: 2 },
    )
    .filter((value) => Number.isNaN(value) || allows(leverOf(key), value));
}

export const leverValues: fc.Arbitrary<LeverValues> = fc.record(
  Object.fromEntries(leverKeys.map((key) => [key, leverValue(key)])) as {
    [Key in LeverKey]: fc.Arbitrary<number>;
  },
);

function valuesOf<Key extends ParameterKey>(
  rows: readonly Parameter<Key>[],
): fc.Arbitrary<Readonly<Record<Key, number>>> {
  return fc.record(
    Object.fromEntries(rows.map((row) => [row.key, valueOfRow(row)])) as Record<
      Key,
      fc.Arbitrary<number>
    >,
  );
}

function valueOfRow({
  allowed,
  choices,
  mayBeMissing = true,
}: Pick<Parameter, 'allowed' | 'choices'> &
  Partial<Pick<Parameter, 'mayBeMissing'>>): fc.Arbitrary<number> {
  if (choices) return fc.constantFrom(...choices);
  const [min, max] = allowed;
  const allowedOnes = between(min, max).filter((value) => value >= min && value <= max);
  return mayBeMissing ? fc.oneof(allowedOnes, fc.constant(NaN)) : allowedOnes;
}

/** Both sides of a table; what is no pair is the same on both. */
function sidesOf<Key extends ParameterKey>(
  rows: readonly Parameter<Key>[],
): fc.Arbitrary<BothSides<Readonly<Record<Key, number>>>> {
  const singles = rows.filter(({ isPair }) => !isPair).map(({ key }) => key);
  return fc.tuple(valuesOf(rows), valuesOf(rows)).map(([now, other]) => {
    const same = Object.fromEntries(singles.map((key) => [key, now[key]]));
    return { now, goal: { ...other, ...same } };
  });
}

const aims = fc.oneof(between(1e-6, 1e12), fc.constant(NaN));

/** Any names, and many that end as what closes a link in a text. */
const rowNames = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('A', 'я', '1', ' ', '.', ')', '>', '\\', '`', '"'),
      maxLength: 6,
    }),
  )
  .map(tidyRowName);

export const reps: fc.Arbitrary<readonly Salesperson[]> = fc.array(
  fc
    .record({
      name: rowNames,
      leads: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.constant(NaN)),
      contracts: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.constant(NaN)),
    })
    .filter(isRep),
  { maxLength: 5 },
);

export const channels: fc.Arbitrary<readonly ChannelRow[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...channelKinds),
    name: rowNames,
    ...(Object.fromEntries(
      channelColumns.map((column) => [column, valueOfRow(channelInputs[column])]),
    ) as Record<ChannelColumn, fc.Arbitrary<number>>),
  }),
  { maxLength: 4 },
);

const count = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.constant(NaN));
const counts: fc.Arbitrary<Counts> = fc.record({ visits: count, leads: count, contracts: count });

export const periodPairs: fc.Arbitrary<PeriodPair> = fc
  .tuple(counts, counts, fc.boolean())
  .map(([before, other, isSame]) => ({ before, after: isSame ? before : other }))
  .filter(({ before, after }) => areCounts(before) && areCounts(after));

export const weeklyCounts: fc.Arbitrary<WeeklyCounts> = fc.record({
  weeks: fc.array(counts.filter(isWeek), { maxLength: 20 }),
  from: fc.constantFrom('', '2026-05-04', '2024-02-26'),
  changed: fc.array(fc.integer({ min: 1, max: MOST_WEEKS }), { maxLength: 5 }).map(sortedWeeks),
  began: fc.boolean(),
});

const targets: fc.Arbitrary<Target> = fc.record({ coca: aims, contractsPerMonth: aims });

export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  now: leverValues,
  goal: leverValues,
  plan: valuesOf(planParameters) as fc.Arbitrary<Plan>,
  customer: sidesOf(customerParameters),
  department: sidesOf(departmentParameters),
  reps,
  channels,
  counts: periodPairs,
  weekly: weeklyCounts,
  target: targets,
  currency: fc.constantFrom(...currencies),
  name: fc.string({ unit: 'binary', maxLength: 40 }).map(tidyName),
});
