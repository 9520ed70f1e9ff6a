import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, sumText, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Gate, LampState } from '../model/gate.ts';
import type { KpiSheet, SheetKey } from '../model/kpiSheets.ts';
import type { MetricUnit } from '../model/metrics.ts';
import type { Side } from '../model/levers.ts';
import type { CsvCell } from '../scenario/csv.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';

export type SheetsTexts = Pick<Dictionary, 'sheets'>;

export interface SheetRow {
  readonly key: SheetKey;
  readonly name: string;
  readonly rhythm: string;
  readonly expected: TextFigure;
  /** Undefined where chance is unknown. */
  readonly band: FilledMessage | undefined;
}

export interface SheetLamp {
  readonly key: keyof Dictionary['sheets']['lamps']['names'];
  readonly name: string;
  readonly state: LampState;
  readonly text: string;
}

const units: Readonly<Record<SheetKey, MetricUnit | undefined>> = {
  reachedCalls: 'calls',
  callConversion: 'fraction',
  ripeCv2: 'fraction',
  newLeads: 'leads',
  contracts: 'contracts',
  sales: 'money',
  averageCheck: 'money',
  cycle: 'days',
  ltv: 'money',
  repeats: 'deals',
  upsell: 'fraction',
  loyalty: undefined,
  answerSpeed: undefined,
  workSpeed: undefined,
  late: undefined,
  totalSales: 'money',
  totalSalesLessCoca: 'money',
  own: undefined,
};

/** Lines of a role's sheet for one side; empty texts where nothing is expected. */
export function sheetRows(
  { lines, role }: KpiSheet,
  side: Side,
  style: FigureStyle,
  { sheets }: SheetsTexts,
): readonly SheetRow[] {
  return lines.map(({ key, rhythm, expected, low, high }) => {
    const figure = (metric: TextFigure['metric'], value: number): TextFigure => ({
      metric,
      side,
      role: role === 'commercial-director' ? undefined : role,
      value,
      text: valueText(key, value, style),
    });
    return {
      key,
      name: sheets.lines[key],
      rhythm: key === 'own' ? '' : sheets.rhythms[rhythm],
      expected: figure(key, expected),
      band: Number.isFinite(low)
        ? {
            message: sheets.band,
            slots: { low: figure(`${key}Low`, low), high: figure(`${key}High`, high) },
          }
        : undefined,
    };
  });
}

/** Addressee of a sheet: one of so many people, the director, or nobody. */
export function sheetPeople(
  { role, people, lines }: KpiSheet,
  style: FigureStyle,
  { sheets }: SheetsTexts,
): string {
  if (role === 'commercial-director') return sheets.director;
  if (Number.isNaN(people)) return role === 'telemarketer' ? sheets.noCalls : sheets.nobody;
  if (role === 'telemarketer' && lines[0]?.expected === 0) return sheets.noCalls;
  return fill(sheets.people, { people: figureText(people, 'people', style) });
}

/** Conditions of the gate, with the chance behind money and conversions. */
export function lamps(
  { holds, pays, onTarget, carried }: Gate,
  style: FigureStyle,
  { sheets }: SheetsTexts,
): readonly SheetLamp[] {
  const { names, states, chance } = sheets.lamps;
  const lamp = (key: SheetLamp['key'], state: LampState, sure = NaN): SheetLamp => ({
    key,
    name: names[key],
    state,
    text: Number.isFinite(sure)
      ? fill(chance, {
          state: states[state],
          chance: figureText(Number(sure.toPrecision(2)), 'fraction', style),
        })
      : states[state],
  });
  return [
    lamp('holds', holds.state),
    lamp('pays', pays.state, pays.chance),
    lamp('cv1', onTarget.cv1.state, onTarget.cv1.chance),
    lamp('cv2', onTarget.cv2.state, onTarget.cv2.chance),
    lamp('carried', carried.state),
  ];
}

/** All sheets as spreadsheet rows, the first of them heads. */
export function sheetCells(sheets: readonly KpiSheet[], t: SheetsTexts): CsvCell[][] {
  const { heads, roles, lines, rhythms } = t.sheets;
  const cell = (value: number, key: SheetKey): CsvCell =>
    Number.isFinite(value)
      ? units[key] === 'fraction'
        ? Number((value * 100).toPrecision(15))
        : value
      : '';
  const columns = [heads.kpi, heads.rhythm, '%', heads.expected, '5 %', '95 %', heads.fact];
  return [
    [t.sheets.blanks.name, ...columns],
    ...sheets.flatMap(({ role, lines: rows }) =>
      rows
        .filter(({ key }) => key !== 'own')
        .map(({ key, rhythm, expected, low, high }) => [
          roles[role],
          lines[key],
          rhythms[rhythm],
          units[key] === 'fraction' ? '%' : '',
          cell(expected, key),
          cell(low, key),
          cell(high, key),
          '',
        ]),
    ),
  ];
}

function valueText(key: SheetKey, value: number, style: FigureStyle): string {
  const unit = units[key];
  if (!unit || !Number.isFinite(value)) return '';
  if (unit === 'money') return sumText(value, style);
  if (unit === 'fraction') return figureText(Number(value.toPrecision(3)), unit, style);
  return unit === 'days' ? spokenFigure(value, unit, style) : figureText(value, unit, style);
}
