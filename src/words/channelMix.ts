import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { MINUS, plainNumber } from '../i18n/number.ts';
import { boughtParts, type BoughtParts } from '../model/boughtParts.ts';
import { channelUnits } from '../model/channelMetrics.ts';
import type { Channel } from '../model/channels.ts';
import type { Mix } from '../model/cheapestWay.ts';
import { mixShift, type MixPart } from '../model/mixShift.ts';
import type { LeverValues } from '../model/levers.ts';
import type { FigureRow, FilledMessage, TextFigure } from '../ui/textFigure.ts';
import type { ChannelRow } from '../scenario/channelRows.ts';
import type { ChannelsTexts } from './channels.ts';
import { numberedNames } from './numberedNames.ts';

const mixKeys = ['market', 'cv1', 'cv2', 'price'] as const;

export function mixLines(
  mix: Mix,
  goal: LeverValues,
  style: FigureStyle,
  { levers }: ChannelsTexts,
): readonly FigureRow[] {
  return mixKeys.map((key) => {
    const unit = channelUnits[`mix.${key}`];
    const text = (value: number) => figureText(value, unit, style);
    return {
      key,
      name: levers.names[key],
      cells: [
        { metric: `mix.${key}`, basis: 'full', value: mix[key], text: text(mix[key]) },
        { metric: key, side: 'goal', value: goal[key], text: text(goal[key]) },
      ],
    };
  });
}

export interface Bought {
  readonly channels: readonly Channel[];
  readonly taken: readonly number[];
  readonly keys: readonly string[];
}

/** Smallest reported change of a conversion, as a fraction. */
const LEAST_CHANGE = 1e-6;

/** Why mean conversions changed: the channels' own, or the mix. Empty without change. */
export function shiftNotes(
  before: Bought,
  after: Bought,
  style: FigureStyle,
  t: ChannelsTexts,
): readonly FilledMessage[] {
  const { shift } = t.channels.mix;
  const { was, is } = aligned(before, after);
  return (['cv1', 'cv2'] as const).flatMap((key) => {
    const { rates, mix } = mixShift(was[key], is[key]);
    const change = rates + mix;
    if (!(Math.abs(change) > LEAST_CHANGE)) return [];
    const isParadox =
      change < 0 &&
      was[key].every((part, at) => (is[key][at]?.rate ?? 0) >= part.rate) &&
      rates > 0;
    const part = (name: 'rates' | 'mix', value: number): TextFigure => ({
      metric: `shift.${name}.${key}`,
      basis: 'full',
      value,
      text: signed(value, style, t),
    });
    return [
      {
        message: isParadox ? `${shift[key]} ${shift.paradox}` : shift[key],
        slots: {
          change: signed(change, style, t),
          rates: part('rates', rates),
          mix: part('mix', mix),
        },
      },
    ];
  });
}

/** Simpson's paradox in figures: the mean falls while every channel improves. */
export function shiftExample(style: FigureStyle, t: ChannelsTexts): FilledMessage {
  const before: MixPart[] = [part(900, 0.1), part(100, 0.01)];
  const after: MixPart[] = [part(100, 0.12), part(900, 0.02)];
  const { rates, mix } = mixShift(before, after);
  const percent = (value: number) => spokenFigure(Number(value.toPrecision(3)), 'fraction', style);
  return {
    message: t.channels.mix.shift.example,
    slots: {
      before: percent(meanOf(before)),
      after: percent(meanOf(after)),
      rates: signed(rates, style, t),
      mix: signed(mix, style, t),
    },
  };
}

function part(weight: number, rate: number): MixPart {
  return { weight, rate };
}

function meanOf(parts: readonly MixPart[]): number {
  const weight = parts.reduce((sum, one) => sum + one.weight, 0);
  return parts.reduce((sum, one) => sum + one.weight * one.rate, 0) / weight;
}

/** Parts before and after in a common order; missing channels have weight 0. */
function aligned(before: Bought, after: Bought): Readonly<Record<'was' | 'is', BoughtParts>> {
  const keys = [...new Set([...before.keys, ...after.keys])];
  const sides = [before, after].map(({ channels, taken, keys: own }) => ({
    own,
    parts: boughtParts(channels, taken),
  }));
  const rateOf = (key: string, lever: 'cv1' | 'cv2') =>
    Math.max(...sides.map(({ own, parts }) => parts[lever][own.indexOf(key)]?.rate ?? 0));
  const [was, is] = sides.map(({ own, parts }) => {
    const of = (lever: 'cv1' | 'cv2') =>
      keys.map((key) => parts[lever][own.indexOf(key)] ?? part(0, rateOf(key, lever)));
    return { cv1: of('cv1'), cv2: of('cv2') };
  });
  const nothing = { cv1: [], cv2: [] };
  return { was: was ?? nothing, is: is ?? nothing };
}

function signed(value: number, { locale }: FigureStyle, { channels }: ChannelsTexts): string {
  const points = plainNumber(locale, Number((Math.abs(value) * 100).toPrecision(3)));
  const sign = value < 0 ? MINUS : '+';
  return fill(channels.mix.shift.points, { value: sign + points });
}

/** Keys that survive reordering: kind, name, and number among equals. */
export function channelKeys(rows: readonly ChannelRow[]): readonly string[] {
  return numberedNames(rows.map(({ kind, name }) => `${kind} ${name}`));
}
