import type { Allowed } from './allowed.ts';
import type { RoleKey } from './roles.ts';

export type ParameterUnit =
  | 'fraction'
  | 'money'
  | 'hours'
  | 'days'
  | 'months'
  | 'visits'
  | 'calls'
  | 'contacts'
  | 'deals'
  | 'customers'
  | 'people'
  | 'choice';

/** A row of a table of parameters. */
export interface Parameter<Key extends string = string> extends Allowed {
  readonly key: Key;
  readonly link: string;
  readonly unit: ParameterUnit;
  readonly isPerMonth: boolean;
  /** In the model's unit; a typed value may lie outside. */
  readonly slider: readonly [number, number];
  /** `even`: equal distances are equal differences; `logarithmic`: equal ratios. */
  readonly scale: 'even' | 'logarithmic';
  /** Decimal places from the model's unit to the shown one: 2 for percent. */
  readonly shift: 0 | 2;
  /** The finest step by drag or arrow key, in the model's unit. */
  readonly quantum: number;
  /** NaN: not given. */
  readonly default: number;
  /** Separate values for now and goal. */
  readonly isPair: boolean;
  readonly mayBeMissing: boolean;
  /** The first role answers for it. */
  readonly owners: readonly RoleKey[];
}

type Particulars = Partial<
  Pick<Parameter, 'isPair' | 'isPerMonth' | 'mayBeMissing' | 'owners' | 'choices' | 'quantum'>
>;

/**
 * Builds a row; by default one value, which may be missing, of the commercial director. Fractions
 * are shown as percent in steps of 0.01, money in steps of 1 000, others of 1.
 */
export function parameter<Key extends string>(
  key: Key,
  link: string,
  unit: ParameterUnit,
  allowed: readonly [number, number],
  slider: readonly [number, number],
  usual: number,
  particulars: Particulars = {},
): Parameter<Key> {
  return {
    key,
    link,
    unit,
    allowed,
    slider,
    scale: 'even',
    default: usual,
    shift: unit === 'fraction' ? 2 : 0,
    quantum: unit === 'fraction' ? 0.01 : unit === 'money' ? 1000 : 1,
    isPair: false,
    isPerMonth: false,
    mayBeMissing: true,
    owners: ['commercial-director'],
    ...particulars,
  };
}

export function defaultsOf<Key extends string>(
  rows: readonly Parameter<Key>[],
): Readonly<Record<Key, number>> {
  return Object.fromEntries(rows.map((row) => [row.key, row.default])) as Record<Key, number>;
}
