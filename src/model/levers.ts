import type { Allowed } from './allowed.ts';
import type { RoleKey } from './roles.ts';

/** The five figures of one side of a scenario that a department can move. */
export type LeverKey = 'cv1' | 'cv2' | 'price' | 'cycle' | 'market';

/** The two sides of a scenario. */
export type Side = 'now' | 'goal';

/** What a lever is counted in: a share of one, money a visit, days, or visits a month. */
export type LeverUnit = 'fraction' | 'money' | 'days' | 'visits';

/** One row of the table of levers. */
export interface Lever extends Allowed {
  readonly key: LeverKey;
  readonly unit: LeverUnit;
  /** Whether it counts what comes in a month. */
  readonly isPerMonth: boolean;
  /** Whether less of it is better. */
  readonly isBetterLower: boolean;
  /** Ends of the logarithmic slider, in the model's unit; a typed value may lie outside. */
  readonly slider: readonly [number, number];
  /** Decimal places between the model's unit and the one people read: 2 for percent. */
  readonly shift: 0 | 2;
  /** The finest step that a hand or an arrow key makes, in the model's unit. */
  readonly quantum: number;
  /** Whose lever it is; the first one answers for it in the text beside the simulator. */
  readonly owners: readonly [RoleKey, ...RoleKey[]];
  /** Whether both sides move as one until the visitor parts them. */
  readonly linkedAtFirst: boolean;
}

/**
 * THE table of levers. Sliders, fields, link keys, validation and prose read it; a new lever is a
 * new row here. Limits are those of the model's section 1.
 */
export const levers = [
  {
    key: 'cv1',
    unit: 'fraction',
    isPerMonth: false,
    isBetterLower: false,
    allowed: [0, 1],
    slider: [0.001, 0.5],
    shift: 2,
    quantum: 0.0001,
    owners: ['marketer', 'telemarketer'],
    linkedAtFirst: false,
  },
  {
    key: 'cv2',
    unit: 'fraction',
    isPerMonth: false,
    isBetterLower: false,
    allowed: [0, 1],
    slider: [0.005, 1],
    shift: 2,
    quantum: 0.0001,
    owners: ['salesperson'],
    linkedAtFirst: false,
  },
  {
    key: 'price',
    unit: 'money',
    isPerMonth: false,
    isBetterLower: true,
    allowed: [0, 1e9],
    slider: [0.1, 10_000],
    shift: 0,
    quantum: 0.01,
    owners: ['marketer'],
    linkedAtFirst: true,
  },
  {
    key: 'cycle',
    unit: 'days',
    isPerMonth: false,
    isBetterLower: true,
    allowed: [0, 3650],
    slider: [1, 365],
    shift: 0,
    quantum: 1,
    owners: ['salesperson'],
    linkedAtFirst: false,
  },
  {
    key: 'market',
    unit: 'visits',
    isPerMonth: true,
    isBetterLower: false,
    allowed: [0, 1e12],
    slider: [100, 10_000_000],
    shift: 0,
    quantum: 10,
    owners: ['commercial-director'],
    linkedAtFirst: true,
  },
] as const satisfies readonly Lever[];

/** Keys of the levers in the order in which they are shown and written to links. */
export const leverKeys: readonly LeverKey[] = levers.map(({ key }) => key);

/** The row of one lever. */
export function leverOf(key: LeverKey): Lever {
  return levers.find((lever) => lever.key === key) as Lever;
}

/** The figures of one side: a fraction, money, days or visits a month; NaN where not given. */
export type LeverValues = Readonly<Record<LeverKey, number>>;
