import { customerParameters, defaultCustomer } from '../model/customer.ts';
import { defaultDepartment, departmentParameters } from '../model/department.ts';
import { leverKeys, type LeverKey, type LeverValues } from '../model/levers.ts';
import type { Parameter } from '../model/parameter.ts';
import { defaultPlan } from '../model/plan.ts';
import { defaultChannels } from './channelRows.ts';
import { noPeriods, noWeeks } from './ownNumbers.ts';
import { NOT_GIVEN, sameValue, type Scenario } from './scenario.ts';
import { noTarget } from './target.ts';

export type PresetKey = 'example' | 'norm' | 'calls' | 'mine';

export interface Preset {
  readonly key: PresetKey;
  readonly scenario: Scenario;
  readonly assumed: readonly LeverKey[];
}

const norm: LeverValues = { cv1: 0.05, cv2: 0.1, price: 14.5, cycle: 30, market: 4000 };

const nothing: LeverValues = {
  cv1: NOT_GIVEN,
  cv2: NOT_GIVEN,
  price: NOT_GIVEN,
  cycle: NOT_GIVEN,
  market: NOT_GIVEN,
};

const both = <Part>(part: Part) => ({ now: part, goal: part });

/** Clears our money defaults, so that they are not taken for the visitor's. */
function withoutMoney<Key extends string>(
  values: Readonly<Record<Key, number>>,
  rows: readonly Parameter<Key>[],
): Readonly<Record<Key, number>> {
  const money = rows.filter(
    (row) => row.default > 0 && (row.unit === 'money' || row.key === 'margin'),
  );
  return { ...values, ...Object.fromEntries(money.map(({ key }) => [key, NOT_GIVEN])) };
}

const usual = {
  plan: defaultPlan,
  customer: both(defaultCustomer),
  department: both(defaultDepartment),
  reps: [],
  channels: defaultChannels,
  counts: noPeriods,
  weekly: noWeeks,
  target: noTarget,
  currency: 'RUB',
  name: '',
} as const;

/** In menu order; the first is the default, coffee-city.ru with a market capacity of ours. */
export const presets: readonly [Preset, ...Preset[]] = [
  {
    key: 'example',
    scenario: {
      now: { cv1: 0.0113, cv2: 0.0204, price: 14.5, cycle: 57, market: 4350 },
      goal: { cv1: 0.0567, cv2: 0.085, price: 14.5, cycle: 16, market: 4350 },
      ...usual,
    },
    assumed: ['market'],
  },
  {
    // Conversions, visits and contracts of the source's norm; price and cycle are ours.
    key: 'norm',
    scenario: { now: norm, goal: norm, ...usual },
    assumed: ['price', 'cycle'],
  },
  {
    // Telemarketing: a visit is a reached call at a telemarketer's pay; all figures are ours.
    key: 'calls',
    scenario: {
      now: { cv1: 0.03, cv2: 0.1, price: 200, cycle: 45, market: 3000 },
      goal: { cv1: 0.08, cv2: 0.15, price: 200, cycle: 30, market: 3000 },
      ...usual,
      department: both({ ...defaultDepartment, callShare: 1 }),
    },
    assumed: leverKeys,
  },
  {
    key: 'mine',
    scenario: {
      ...usual,
      now: nothing,
      goal: nothing,
      customer: both(withoutMoney(defaultCustomer, customerParameters)),
      department: both(withoutMoney(defaultDepartment, departmentParameters)),
    },
    assumed: [],
  },
];

export const defaultScenario: Scenario = presets[0].scenario;

export function presetOf(key: PresetKey): Preset {
  return presets.find((preset) => preset.key === key) ?? presets[0];
}

/** Equal levers that are no coincidence. */
const TELLING = 2;

/** The preset with most of the levers; one equal figure may be chance. */
export function likelyPreset(scenario: Scenario): PresetKey {
  let [likely, most] = ['example' as PresetKey, keptLevers(scenario, presets[0]).length];
  for (const preset of presets) {
    const kept = keptLevers(scenario, preset);
    const isTelling =
      kept.length >= TELLING || kept.some((key) => Number.isNaN(preset.scenario.now[key]));
    if (isTelling && kept.length > most) [likely, most] = [preset.key, kept.length];
  }
  return likely;
}

function keptLevers({ now, goal }: Scenario, preset: Preset): LeverKey[] {
  return leverKeys.filter(
    (key) =>
      sameValue(now[key], preset.scenario.now[key]) &&
      sameValue(goal[key], preset.scenario.goal[key]),
  );
}
