import { binomialQuantiles } from './binomial.ts';
import type { Week } from './dueLeads.ts';
import { poissonQuantile } from './poisson.ts';

export interface ControlPoint {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly value: number;
  /** Limits that hold 997 of 1 000 points of a steady conversion. */
  readonly low: number;
  readonly high: number;
  /** Signals: beyond a limit; one of eight or more in a row on one side. */
  readonly outside: boolean;
  readonly run: boolean;
}

/** The weeks between two marked changes. */
export interface ControlSegment {
  /** The centre line: the whole segment's conversion. */
  readonly mean: number;
  /** Width of the limits ÷ that by chance alone, from 1. */
  readonly widening: number;
  /** Too few points for reliable limits. */
  readonly isProvisional: boolean;
  readonly points: readonly ControlPoint[];
}

/** `hits` of `tries` in a stretch of weeks. */
interface Sample {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly hits: number;
  readonly tries: number;
}

/** Limits and deviation of a sample, in standard deviations. */
interface Chance {
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
}

const LOW = { chance: 0.00135, deviation: -2.9999769927033553 };
const HIGH = { chance: 0.99865, deviation: 2.9999769927033553 };

/** d₂ of two: the mean moving range of two normal values, in standard deviations. */
const MOVING_RANGE = 1.128;
const RUN_LENGTH = 8;
const RELIABLE_POINTS = 12;
const EXPECTED_CONTRACTS = 5;
const LEAST_WEEKS = 2;
/** Relative difference of a conversion from its mean that is rounding. */
const ROUNDING = 1e-12;

/**
 * CV1's control chart, by the model's section 8: a point a week with visits, exact binomial limits,
 * widened as Laney's p′ chart (2002). Weeks `changed` (from 1) begin segments; one of fewer than
 * two points has no chart.
 */
export function cv1Chart(weeks: readonly Week[], changed: readonly number[]): ControlSegment[] {
  return segments(weeks.length, changed).flatMap((numbers) => {
    const samples = numbers.flatMap((week) => {
      const { visits: tries = NaN, leads: hits = NaN } = weeks[week - 1] ?? {};
      return tries > 0 && hits >= 0 ? [{ firstWeek: week, lastWeek: week, hits, tries }] : [];
    });
    if (samples.length < LEAST_WEEKS) return [];
    return [chart(samples, binomialChance, 1)];
  });
}

/**
 * CV2's control chart, by the model's section 8: contracts against the leads `due`, weeks joined
 * until five contracts are expected in a point, Poisson limits. A segment without contracts or
 * leads due has no chart.
 */
export function cv2Chart(
  weeks: readonly Week[],
  due: readonly number[],
  changed: readonly number[],
): ControlSegment[] {
  return segments(weeks.length, changed).flatMap((numbers) => {
    const samples = numbers.flatMap((week) => {
      const [hits, tries] = [weeks[week - 1]?.contracts ?? NaN, due[week - 1] ?? NaN];
      return hits >= 0 && tries >= 0 ? [{ firstWeek: week, lastWeek: week, hits, tries }] : [];
    });
    const mean = meanOf(samples);
    if (!(mean > 0 && mean < Infinity)) return [];
    return [chart(joined(samples, EXPECTED_CONTRACTS / mean), poissonChance, Infinity)];
  });
}

/** The numbers of the weeks of each segment, in order. */
function segments(weeks: number, changed: readonly number[]): number[][] {
  const found: number[][] = [];
  for (let week = 1; week <= weeks; week++) {
    if (week === 1 || changed.includes(week)) found.push([]);
    found.at(-1)?.push(week);
  }
  return found;
}

function meanOf(samples: readonly Sample[]): number {
  return sumOf(samples, 'hits') / sumOf(samples, 'tries');
}

function sumOf(samples: readonly Sample[], key: 'hits' | 'tries'): number {
  return samples.reduce((sum, sample) => sum + sample[key], 0);
}

/** Samples joined in order until each has `tries`; the rest joins the last. */
function joined(samples: readonly Sample[], tries: number): Sample[] {
  const whole: Sample[] = [];
  let open: Sample | undefined;
  for (const sample of samples) {
    open = open ? join(open, sample) : sample;
    if (open.tries < tries) continue;
    whole.push(open);
    open = undefined;
  }
  if (open) {
    const last = whole.pop();
    whole.push(last ? join(last, open) : open);
  }
  return whole;
}

function join(one: Sample, next: Sample): Sample {
  return {
    firstWeek: one.firstWeek,
    lastWeek: next.lastWeek,
    hits: one.hits + next.hits,
    tries: one.tries + next.tries,
  };
}

function binomialChance(mean: number, { hits, tries }: Sample): Chance {
  const [low = NaN, high = NaN] = binomialQuantiles([LOW.chance, HIGH.chance], tries, mean);
  return {
    deviation: (hits / tries - mean) / Math.sqrt((mean * (1 - mean)) / tries),
    low: low / tries,
    high: high / tries,
  };
}

function poissonChance(mean: number, { hits, tries }: Sample): Chance {
  const expected = mean * tries;
  return {
    deviation: (hits - expected) / Math.sqrt(expected),
    low: poissonQuantile(expected, LOW) / tries,
    high: poissonQuantile(expected, HIGH) / tries,
  };
}

function chart(
  samples: readonly Sample[],
  chanceOf: (mean: number, sample: Sample) => Chance,
  most: number,
): ControlSegment {
  const mean = meanOf(samples);
  const chances = samples.map((sample) => chanceOf(mean, sample));
  const widening = wideningOf(chances.map(({ deviation }) => deviation));
  const values = samples.map(({ hits, tries }) => hits / tries);
  const runs = inRuns(values.map((value) => sideOf(value, mean)));
  const points = samples.map(({ firstWeek, lastWeek }, at) => {
    const value = values[at] ?? NaN;
    const { low, high } = widened(chances[at], mean, widening, most);
    const outside = value < low || value > high;
    return { firstWeek, lastWeek, value, low, high, outside, run: runs[at] ?? false };
  });
  return { mean, widening, isProvisional: points.length < RELIABLE_POINTS, points };
}

/** Limits `widening` times as far from the mean, both cut at 0 and `most`. */
function widened(chance: Chance | undefined, mean: number, widening: number, most: number) {
  // Of few visits even the high quantile may be 0, below the mean, and even the low one all of them.
  const limit = (quantile = NaN) =>
    Math.min(most, Math.max(0, mean + widening * (quantile - mean)));
  return { low: limit(chance?.low), high: limit(chance?.high) };
}

/** Laney's σz: neighbours' mean difference ÷ that by chance alone, at least 1. */
function wideningOf(deviations: readonly number[]): number {
  const differences = deviations
    .slice(1)
    .map((next, at) => Math.abs(next - (deviations[at] ?? NaN)));
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const widening = total / differences.length / MOVING_RANGE;
  return widening > 1 ? widening : 1;
}

/** 1 above the mean, −1 below, 0 at it but for rounding. */
function sideOf(value: number, mean: number): number {
  return Math.abs(value - mean) <= mean * ROUNDING ? 0 : Math.sign(value - mean);
}

/** Whether each sign is one of eight or more equal ones in a row, none of them 0. */
function inRuns(signs: readonly number[]): boolean[] {
  const runs = signs.map(() => false);
  for (let from = 0, to = 1; from < signs.length; from = to, to += 1) {
    while (to < signs.length && signs[to] === signs[from]) to += 1;
    if (signs[from] !== 0 && to - from >= RUN_LENGTH) runs.fill(true, from, to);
  }
  return runs;
}
