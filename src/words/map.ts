import {
  lineAt,
  roundCocas,
  type Conversions,
  type MapPlane,
} from '../charts/geometry/conversionMap.ts';
import type { ChartTableRow } from '../charts/chartTable.ts';
import type { Border, MapLine, MapPoint } from '../charts/mapMarks.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { exactText, figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { funnel } from '../model/funnel.ts';
import type { BothSides, LeverValues, Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { Costing } from '../model/costing.ts';
import { loadedPrice } from '../model/customerFigures.ts';
import type { SystemFigures } from '../model/system.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { norm } from '../model/step.ts';
import { isGiven, missingOf, type Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { leverNames } from './levers.ts';

type Texts = Pick<Dictionary, 'map' | 'costing' | 'levers'>;
type Axes = Pick<MapPlane, 'cv1' | 'cv2'>;

/** CV1 values of the table of iso-COCA lines. */
const TABLE_CV1 = [0.01, 0.05, 0.2];

export interface MapTerms {
  readonly costing: Costing;
  readonly coca: BothSides<number>;
  readonly price: BothSides<number>;
  /** Bonus a contract at the goal, a constant part of COCA. */
  readonly bonus: number;
  /** Gross profit at the goal: of a first payment, and over the customer's life. */
  readonly first: number;
  readonly life: number;
}

export function mapTerms(
  { now, goal, customer }: Scenario,
  system: BothSides<SystemFigures>,
  costing: Costing,
): MapTerms {
  const { grossProfitPerPayment: first, ltv: life } = system.goal.customer;
  if (costing === 'clicks') {
    const coca = { now: funnel(now).coca, goal: funnel(goal).coca };
    return { costing, coca, price: { now: now.price, goal: goal.price }, bonus: 0, first, life };
  }
  const price = (side: Side, levers: LeverValues) =>
    loadedPrice(levers, system[side].team + customer[side].toolsCost);
  return {
    costing,
    coca: { now: system.now.customer.fullCoca, goal: system.goal.customer.fullCoca },
    price: { now: price('now', now), goal: price('goal', goal) },
    bonus: customer.goal.bonus * customer.goal.averageCheck,
    first,
    life,
  };
}

/** Points of the sides with given conversions. */
export function mapPoints(
  scenario: Scenario,
  { costing, coca: cocas }: MapTerms,
  style: FigureStyle,
  t: Texts,
): readonly MapPoint[] {
  return sides
    .filter((side) => isGiven(scenario[side].cv1 + scenario[side].cv2))
    .map((side) => {
      const { cv1, cv2 } = scenario[side];
      const coca = cocas[side];
      const text = figureText(coca, 'money', style);
      const name = t.map.points[side];
      return {
        side,
        name,
        conversions: { cv1, cv2 },
        coca: { text, metric: cocaMetric(costing), side, value: coca },
        label: fill(t.map.point, { point: name }),
        spoken: fill(t.map.spoken, {
          cv1: figureText(cv1, 'fraction', style),
          cv2: figureText(cv2, 'fraction', style),
          coca: text,
        }),
      };
    });
}

function cocaMetric(costing: Costing): 'coca' | 'fullCoca' {
  return costing === 'full' ? 'fullCoca' : 'coca';
}

/** Iso-COCA lines at the goal's price, with the limits up to which it pays. */
export function mapLines(
  { price: { goal: price }, bonus, first, life }: Omit<MapTerms, 'coca' | 'costing'>,
  axes: Axes,
  style: FigureStyle,
): readonly MapLine[] {
  const line = (coca: number, border?: Border): MapLine => ({
    coca: coca - bonus,
    text: figureText(coca, 'money', style),
    ...(border && { border }),
  });
  const borders = [
    ...(first > 0 ? [line(first, 'first')] : []),
    ...(life > first ? [line(life, 'life')] : []),
  ];
  const round = roundCocas(price, axes, [first, life]).map((coca) => line(coca));
  return [...round, ...borders].filter(({ coca }) => coca > 0);
}

/** Notes: what is missing on the map, and what its lines assume. */
export function mapNotes(
  scenario: Scenario,
  terms: MapTerms,
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
  const isFull = terms.costing === 'full';
  // The loaded price has no metric.
  const price = (side: Side): TextFigure | string => {
    const value = terms.price[side];
    return isFull ? money(value) : { metric: 'price', side, value, text: money(value) };
  };
  const { now, goal } = terms.price;
  if (!isGiven(scenario.goal.price)) return [...absent, ...beyond, note(reasons.price)];
  if (!isGiven(goal)) return [...absent, ...beyond, note(t.costing.open)];
  if (goal === 0) return [...absent, ...beyond, note(reasons.free)];
  return [
    ...absent,
    ...beyond,
    ...paysTexts(terms, money, t).map((text) => note(text)),
    ...(isGiven(now) && now !== goal
      ? [note(isFull ? t.map.spending : t.map.prices, { now: price('now'), goal: price('goal') })]
      : []),
    ...(absent.length === 0 ? [note(t.map.way)] : []),
  ];
}

function isBeyond({ cv1, cv2 }: Conversions, axes: Axes): boolean {
  const isOut = (value: number, [low, high]: readonly [number, number]) =>
    value < low || value > high;
  return isGiven(cv1 + cv2) && (isOut(cv1, axes.cv1) || isOut(cv2, axes.cv2));
}

/** Legend of the paying regions; empty where a contract leaves nothing. */
function paysTexts(
  { first, life }: MapTerms,
  money: (value: number) => string,
  { map }: Texts,
): string[] {
  if (!isGiven(first)) return [map.paysOpen];
  if (first <= 0) return [map.paysNowhere];
  const lasting = life > first ? [fill(map.paysLife, { limit: money(life) })] : [];
  return [fill(map.pays, { limit: money(first) }), ...lasting];
}

/** Exact COCA of both points, and of the norm at the goal's price. */
export function pointTable(scenario: Scenario, terms: MapTerms, style: FigureStyle, t: Texts) {
  const { coca, price, bonus, costing } = terms;
  const normCoca = price.goal / (norm.cv1 * norm.cv2) + bonus;
  const rows = [
    ...sides.map((side) => ({
      name: t.map.points[side],
      side,
      of: scenario[side],
      coca: coca[side],
    })),
    { name: t.map.norm, side: undefined, of: norm, coca: normCoca },
  ];
  return {
    caption: t.map.table.points,
    heads: [
      t.map.table.point,
      t.levers.short.cv1,
      t.levers.short.cv2,
      t.costing.names[cocaMetric(costing)],
    ],
    rows: rows.map(({ name, side, of, coca: value }): ChartTableRow => {
      const cell = (metric: string, value: number, unit: 'fraction' | 'money') => {
        const text = exactText(value, unit, style);
        return side ? { text, metric, side, value } : { text };
      };
      return {
        name,
        cells: [
          cell('cv1', of.cv1, 'fraction'),
          cell('cv2', of.cv2, 'fraction'),
          cell(cocaMetric(costing), value, 'money'),
        ],
      };
    }),
  };
}

/** CV2 on the iso-COCA lines at some CV1. */
export function lineTable(price: number, lines: readonly MapLine[], style: FigureStyle, t: Texts) {
  const { table } = t.map;
  const percent = (value: number) => figureText(value, 'fraction', style);
  return {
    caption: table.lines,
    heads: [table.line, ...TABLE_CV1.map((cv1) => fill(table.at, { cv1: percent(cv1) }))],
    rows: lines.map(({ coca, text, border }): ChartTableRow => ({
      name: border ? fill(table[border], { coca: text }) : text,
      cells: TABLE_CV1.map((cv1) => {
        const cv2 = lineAt(price, coca, cv1);
        return { text: cv2 > 1 ? table.beyond : spokenFigure(cv2, 'fraction', style) };
      }),
    })),
  };
}
