import type { Parameter } from './parameter.ts';
import type { RoleKey } from './roles.ts';
import type { sides } from './sides.ts';

/** The five levers of a side. */
export type LeverKey = 'cv1' | 'cv2' | 'price' | 'cycle' | 'market';

export type Side = (typeof sides)[number];

export type BothSides<Part> = Readonly<Record<Side, Part>>;

export type LeverUnit = 'fraction' | 'money' | 'days' | 'visits';

export interface Lever extends Parameter<LeverKey> {
  readonly unit: LeverUnit;
  readonly isBetterLower: boolean;
  /** The first role's text stands beside the simulator. */
  readonly owners: readonly [RoleKey, ...RoleKey[]];
  /** Both sides move together until unlinked. */
  readonly linkedAtFirst: boolean;
}

const usual = {
  default: NaN,
  isPair: true,
  mayBeMissing: true,
  scale: 'logarithmic',
} as const;

/**
 * THE table of levers, read by sliders, fields, link keys, validation and prose. Limits are those
 * of the model's section 1.
 */
export const levers = [
  {
    ...usual,
    key: 'cv1',
    link: 'cv1',
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
    ...usual,
    key: 'cv2',
    link: 'cv2',
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
    ...usual,
    key: 'price',
    link: 'price',
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
    ...usual,
    key: 'cycle',
    link: 'cycle',
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
    ...usual,
    key: 'market',
    link: 'market',
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

/** In the order of pages and links. */
export const leverKeys: readonly LeverKey[] = levers.map(({ key }) => key);

export function isLeverKey(key: string): key is LeverKey {
  return leverKeys.some((own) => own === key);
}

export function leverOf(key: LeverKey): Lever {
  return levers.find((lever) => lever.key === key) as Lever;
}

export type LeverValues = Readonly<Record<LeverKey, number>>;
