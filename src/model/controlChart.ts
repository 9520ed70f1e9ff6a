import { binomialQuantiles } from './binomial.ts';
import type { Week } from './dueLeads.ts';
import { poissonQuantile } from './poisson.ts';

export interface ControlPoint {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly value: number;
  /** Limits between which a steady conversion stays in 997 of 1 000 cases. */
  readonly low: number;
  readonly high: number;
  /** Signals: the point lies beyond a limit; it belongs to eight or more in a row on one side. */
  readonly outside: boolean;
  readonly run: boolean;
}

/** The weeks between two marked changes, a chart of their own. */
export interface ControlSegment {
  /** The centre line: the conversion of the whole segment. */
  readonly mean: number;
  /** How much wider than chance alone the limits are, from 1. */
  readonly widening: number;
  /** Too few points for reliable limits. */
  readonly isProvisional: boolean;
  readonly points: readonly ControlPoint[];
}

/** What was counted: `hits` out of `tries`, in the weeks from `firstWeek` to `lastWeek`. */
interface Sample {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly hits: number;
  readonly tries: number;
}

/** Limits and the deviation of one sample, in units of its own standard deviation. */
interface Chance {
  readonly deviation: number;
  readonly low: number;
  readonly high: number;
}

const LOW = { chance: 0.00135, deviation: -2.9999769927033553 };
const HIGH = { chance: 0.99865, deviation: 2.9999769927033553 };

/** The mean moving range of two normal values is this many standard deviations (d₂ of two). */
const MOVING_RANGE = 1.128;
const RUN_LENGTH = 8;
const RELIABLE_POINTS = 12;
const EXPECTED_CONTRACTS = 5;
const LEAST_WEEKS = 2;
/** What rounding may part a conversion from its mean by, as a part of it. */
const ROUNDING = 1e-12;

/**
 * The control chart of CV1, by the model's section 8: a point a week with visits, limits from exact
 * binomial quantiles, widened by what weeks differ beyond chance (Laney's p′ chart, 2002). Weeks
 * `changed` (from 1) begin a segment of their own; a segment of fewer than two points has no chart.
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
 * The control chart of CV2, by the model's section 8: contracts against the leads that were `due`
 * each week, weeks joined until five contracts are expected in a point, limits from Poisson's
 * quantiles. A segment without contracts or without leads due has no chart.
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

/** Samples joined in order until each has `tries`; what is left at the end joins the last. */
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
    const low = Math.max(0, mean - widening * (mean - (chances[at]?.low ?? NaN)));
    const high = Math.min(most, mean + widening * ((chances[at]?.high ?? NaN) - mean));
    const outside = value < low || value > high;
    return { firstWeek, lastWeek, value, low, high, outside, run: runs[at] ?? false };
  });
  return { mean, widening, isProvisional: points.length < RELIABLE_POINTS, points };
}

/** Laney's σz: the mean difference of neighbours over what chance alone makes it, at least 1. */
function wideningOf(deviations: readonly number[]): number {
  const differences = deviations
    .slice(1)
    .map((next, at) => Math.abs(next - (deviations[at] ?? NaN)));
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const widening = total / differences.length / MOVING_RANGE;
  return widening > 1 ? widening : 1;
}

/** 1 above the mean, −1 below, 0 where only rounding parts them. */
function sideOf(value: number, mean: number): number {
  return Math.abs(value - mean) <= mean * ROUNDING ? 0 : Math.sign(value - mean);
}

/** For each sign whether it is one of eight or more equal ones in a row, none of them 0. */
function inRuns(signs: readonly number[]): boolean[] {
  const runs = signs.map(() => false);
  for (let from = 0, to = 1; from < signs.length; from = to, to += 1) {
    while (to < signs.length && signs[to] === signs[from]) to += 1;
    if (signs[from] !== 0 && to - from >= RUN_LENGTH) runs.fill(true, from, to);
  }
  return runs;
}
