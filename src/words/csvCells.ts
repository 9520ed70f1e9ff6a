import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import type { Metric, MetricUnit } from '../model/metrics.ts';
import type { ParameterUnit } from '../model/parameter.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { CsvCell } from '../scenario/csv.ts';
import type { Origin } from '../scenario/provenance.ts';
import { sides } from '../model/sides.ts';
import { type Scenario } from '../scenario/scenario.ts';
import { valueOf } from '../scenario/values.ts';
import { provenanceText } from './provenance.ts';

export interface RowStyle {
  readonly locale: Locale;
  readonly t: Pick<
    Dictionary,
    | 'takeAway'
    | 'plan'
    | 'levers'
    | 'customer'
    | 'department'
    | 'systemMetrics'
    | 'channels'
    | 'channelMetrics'
    | 'numbers'
    | 'weeks'
    | 'units'
    | 'reps'
  > & {
    readonly metrics: Readonly<Record<Metric, string>>;
  };
}

export interface CsvRow {
  readonly part: string;
  readonly figure: string;
  readonly name: string;
  readonly unit?: string;
  readonly now?: CsvCell;
  readonly goal?: CsvCell;
  readonly value?: CsvCell;
  readonly equation?: string;
  readonly provenance?: string;
}

/** A figure in display units, or the word for none. */
export function cellOf(
  value: number,
  unit: MetricUnit | ParameterUnit,
  isInput: boolean,
  { takeAway: { csv } }: RowStyle['t'],
): CsvCell {
  if (!Number.isFinite(value)) return isInput ? csv.notGiven : csv.none;
  // Rounded after × 100, so that 5.67 % is not 5.670000000001.
  return unit === 'fraction' ? Number((value * 100).toPrecision(15)) : value;
}

export function unitText(
  unit: MetricUnit | ParameterUnit,
  { currency }: Scenario,
  { takeAway: { csv } }: RowStyle['t'],
): string {
  if (unit === 'money') return currency;
  return csv.units[unit === 'fraction' ? 'percent' : unit];
}

export function parameterRow(
  key: ParameterKey,
  part: string,
  figure: string,
  origin: Origin,
  t: RowStyle['t'],
): CsvRow {
  const { scenario } = origin;
  const { unit, isPerMonth } = parameterOf(key);
  const text = unitText(unit, scenario, t);
  const [now, goal] = sides.map((side) => cellOf(valueOf(scenario, key, side), unit, true, t));
  return {
    part,
    figure,
    name: key,
    unit: isPerMonth ? fill(t.takeAway.csv.units.perMonth, { unit: text }) : text,
    ...(now === goal ? { value: now } : { now, goal }),
    provenance: provenanceText(key, origin, t.levers),
  } as CsvRow;
}
