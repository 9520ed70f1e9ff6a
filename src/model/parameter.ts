import type { Allowed } from './allowed.ts';
import type { RoleKey } from './roles.ts';

/** What a parameter is counted in: a share of one, money, a time, things; a choice is a number. */
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

/** One row of a table of parameters: all that fields, sliders, links and validation need of it. */
export interface Parameter<Key extends string = string> extends Allowed {
  /** Its name in the model. */
  readonly key: Key;
  /** Its key in a link. */
  readonly link: string;
  readonly unit: ParameterUnit;
  /** Whether it counts what comes, or is paid, in a month. */
  readonly isPerMonth: boolean;
  /** Ends of the slider, in the model's unit; a typed value may lie outside. */
  readonly slider: readonly [number, number];
  /** Whether equal ways along the slider are equal differences, or equal ratios. */
  readonly scale: 'even' | 'logarithmic';
  /** Decimal places between the model's unit and the one people read: 2 for percent. */
  readonly shift: 0 | 2;
  /** The finest step that a hand or an arrow key makes, in the model's unit. */
  readonly quantum: number;
  /** Where it stands on both sides until the visitor sets it; NaN: not given. */
  readonly default: number;
  /** Whether now and goal have a figure each; else one figure counts for both. */
  readonly isPair: boolean;
  /** Whether it may be not given. */
  readonly mayBeMissing: boolean;
  /** Whose it is; the first one answers for it. */
  readonly owners: readonly RoleKey[];
}

/** What a row leaves out that is as usual. */
type Particulars = Partial<
  Pick<Parameter, 'isPair' | 'isPerMonth' | 'mayBeMissing' | 'owners' | 'choices' | 'quantum'>
>;

/**
 * Fills in what is usual of a row: one figure that may be missing, the commercial director's, percent
 * where it is a fraction, moved by hundredths, thousands of money or whole things.
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

/** The figures of a table where nobody has set any. */
export function defaultsOf<Key extends string>(
  rows: readonly Parameter<Key>[],
): Readonly<Record<Key, number>> {
  return Object.fromEntries(rows.map((row) => [row.key, row.default])) as Record<Key, number>;
}
