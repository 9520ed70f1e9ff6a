import {
  lineAt,
  roundCocas,
  type Conversions,
  type MapPlane,
} from '../charts/geometry/conversionMap.ts';
import type { ChartTableRow } from '../charts/chartTable.ts';
import type { MapLine, MapPoint } from '../charts/mapMarks.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { funnel } from '../model/funnel.ts';
import type { Side } from '../model/levers.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { payingCoca } from '../model/customer.ts';
import { norm } from '../model/step.ts';
import { isGiven, missingOf, sides, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { leverNames } from './levers.ts';

type Texts = Pick<Dictionary, 'map' | 'levers'>;
type Axes = Pick<MapPlane, 'cv1' | 'cv2'>;

/** Conversions at which the table tells what the lines ask of the other one. */
const TABLE_CV1 = [0.01, 0.05, 0.2];

/** The sides whose conversions are given, as points. */
export function mapPoints(scenario: Scenario, style: FigureStyle, t: Texts): readonly MapPoint[] {
  return sides
    .filter((side) => isGiven(scenario[side].cv1 + scenario[side].cv2))
    .map((side) => {
      const { cv1, cv2 } = scenario[side];
      const { coca } = funnel(scenario[side]);
      const text = figureText(coca, 'money', style);
      const name = t.map.points[side];
      return {
        side,
        name,
        conversions: { cv1, cv2 },
        coca: { text, metric: 'coca', side, value: coca },
        label: fill(t.map.point, { point: name }),
        spoken: fill(t.map.spoken, {
          cv1: figureText(cv1, 'fraction', style),
          cv2: figureText(cv2, 'fraction', style),
          coca: text,
        }),
      };
    });
}

/** The lines of equal COCA that are drawn at a click price, and the one below which it pays. */
export function mapLines(
  price: number,
  paying: number,
  axes: Axes,
  style: FigureStyle,
): readonly MapLine[] {
  const line = (coca: number, pays: boolean): MapLine => ({
    coca,
    pays,
    text: figureText(coca, 'money', style),
  });
  const lines = roundCocas(price, axes, paying).map((coca) => line(coca, false));
  return paying > 0 ? [...lines, line(paying, true)] : lines;
}

/** What is to be known of the map besides: what is missing on it, and what its lines are of. */
export function mapNotes(
  scenario: Scenario,
  axes: Axes,
  style: FigureStyle,
  t: Texts,
): readonly FilledMessage[] {
  const { reasons } = t.map;
  const note = (message: string, slots: FilledMessage['slots'] = {}) => ({ message, slots });
  const beyond = sides
    .filter((side) => isBeyond(scenario[side], axes))
    .map((side) => note(reasons.beyond, { point: t.map.points[side] }));
  const absent = sides.flatMap((side) => {
    const missing = missingOf(scenario[side], requiredLevers.visitsPerContract);
    const slots = { point: t.map.points[side], levers: leverNames(missing, t.levers) };
    return missing.length > 0 ? [note(reasons.point, slots)] : [];
  });
  const money = (value: number) => figureText(value, 'money', style);
  const price = (side: Side): TextFigure => {
    const value = scenario[side].price;
    return { metric: 'price', side, value, text: money(value) };
  };
  const [now, goal] = [scenario.now.price, scenario.goal.price];
  if (!isGiven(goal)) return [...absent, ...beyond, note(reasons.price)];
  if (goal === 0) return [...absent, ...beyond, note(reasons.free)];
  const paying = payingCoca(scenario.customer.goal);
  return [
    ...absent,
    ...beyond,
    note(paysText(paying, money, t)),
    ...(isGiven(now) && now !== goal
      ? [note(t.map.prices, { now: price('now'), goal: price('goal') })]
      : []),
    ...(absent.length === 0 ? [note(t.map.way)] : []),
  ];
}

/** Whether a side's conversions are given, and lie where the map has no place for them. */
function isBeyond({ cv1, cv2 }: Conversions, axes: Axes): boolean {
  const isOut = (value: number, [low, high]: readonly [number, number]) =>
    value < low || value > high;
  return isGiven(cv1 + cv2) && (isOut(cv1, axes.cv1) || isOut(cv2, axes.cv2));
}

/** Which ground pays; none does where a contract leaves nothing. */
function paysText(paying: number, money: (value: number) => string, { map }: Texts): string {
  if (!isGiven(paying)) return map.paysOpen;
  return paying > 0 ? fill(map.pays, { limit: money(paying) }) : map.paysNowhere;
}

/** COCA of both points and of the norm, exactly. */
export function pointTable(scenario: Scenario, style: FigureStyle, t: Texts) {
  const { goal } = scenario;
  const rows = [
    ...sides.map((side) => ({ name: t.map.points[side], side, of: scenario[side] })),
    { name: t.map.norm, side: undefined, of: { ...goal, ...norm } },
  ];
  return {
    caption: t.map.table.points,
    heads: [t.map.table.point, t.levers.short.cv1, t.levers.short.cv2, t.map.table.line],
    rows: rows.map(({ name, side, of }): ChartTableRow => {
      const { coca } = funnel(of);
      const cell = (metric: string, value: number, unit: 'fraction' | 'money') => {
        const text = exactText(value, unit, style);
        return side ? { text, metric, side, value } : { text };
      };
      return {
        name,
        cells: [
          cell('cv1', of.cv1, 'fraction'),
          cell('cv2', of.cv2, 'fraction'),
          cell('coca', coca, 'money'),
        ],
      };
    }),
  };
}

/** What the lines of equal COCA ask of the second conversion at some of the first. */
export function lineTable(price: number, lines: readonly MapLine[], style: FigureStyle, t: Texts) {
  const { table } = t.map;
  const percent = (value: number) => figureText(value, 'fraction', style);
  return {
    caption: table.lines,
    heads: [table.line, ...TABLE_CV1.map((cv1) => fill(table.at, { cv1: percent(cv1) }))],
    rows: lines.map(({ coca, text, pays }): ChartTableRow => ({
      name: pays ? fill(table.pays, { coca: text }) : text,
      cells: TABLE_CV1.map((cv1) => {
        const cv2 = lineAt(price, coca, cv1);
        return { text: cv2 > 1 ? table.beyond : spokenFigure(cv2, 'fraction', style) };
      }),
    })),
  };
}
