import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Metric, MetricUnit } from '../model/metrics.ts';
import type { ParameterUnit } from '../model/parameter.ts';
import type { CsvCell } from '../scenario/csv.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a table of figures is made in: a language and its texts. */
export interface RowStyle {
  readonly locale: Locale;
  readonly t: Pick<Dictionary, 'takeAway' | 'plan' | 'levers' | 'channels' | 'channelMetrics'> & {
    readonly metrics: Readonly<Record<Metric, string>>;
  };
}

/** One figure: what it is called and counted in, and its values, in the units that people read. */
export interface Row {
  readonly part: string;
  readonly figure: string;
  readonly name: string;
  readonly unit?: string;
  readonly now?: CsvCell;
  readonly goal?: CsvCell;
  readonly value?: CsvCell;
  readonly equation?: string;
  /** Whose an input is. */
  readonly whose?: string;
}

/** A figure in the unit that people read; in words where there is none. */
export function cellOf(
  value: number,
  unit: MetricUnit | ParameterUnit,
  isInput: boolean,
  { takeAway: { csv } }: RowStyle['t'],
): CsvCell {
  if (!Number.isFinite(value)) return isInput ? csv.notGiven : csv.none;
  // The point is moved in the digits that are kept, so that 5.67 % does not become 5.670000000001.
  return unit === 'fraction' ? Number((value * 100).toPrecision(15)) : value;
}

/** What a figure is counted in. */
export function unitText(
  unit: MetricUnit | ParameterUnit,
  { currency }: Scenario,
  { takeAway: { csv } }: RowStyle['t'],
): string {
  if (unit === 'money') return currency;
  return csv.units[unit === 'fraction' ? 'percent' : unit];
}
