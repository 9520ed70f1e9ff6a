import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { poissonBand } from '../../src/model/poisson.ts';
import { vectorsOf } from '../vectors.ts';
import { spreadOverDecades } from './arbitraries.ts';

interface BandCase {
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
}

const bandOf = (mean: number) => {
  const { low, high } = poissonBand(Float64Array.of(mean));
  return { low: low[0] ?? NaN, high: high[0] ?? NaN };
};

/** The chance of at most `count`, by adding up from the most likely count downwards. */
function shareUpTo(count: number, mean: number): number {
  if (count < 0) return 0;
  const mode = Math.floor(mean);
  const relative = (step: 1 | -1) => {
    const chances: number[] = [];
    let chance = 1;
    for (let at = mode; at >= 0 && chance > 1e-20; at += step) {
      chances.push(chance);
      chance *= step > 0 ? mean / (at + 1) : at / mean;
    }
    return chances;
  };
  const sum = (chances: readonly number[]) => chances.reduce((total, one) => total + one, 0);
  const [below, above] = [relative(-1), relative(1)];
  const whole = sum(below) + sum(above) - 1;
  const part =
    count <= mode
      ? sum(below.slice(mode - count))
      : sum(below) + sum(above.slice(1, count - mode + 1));
  return part / whole;
}

test.each(vectorsOf<BandCase>('band'))('the band around $mean', ({ mean, p05, p95 }) => {
  expect(bandOf(mean)).toEqual({ low: p05, high: p95 });
});

describe('laws', () => {
  test('each end is the smallest count that reaches its share', () => {
    fc.assert(
      fc.property(spreadOverDecades(1e-3, 1e6), (mean) => {
        const { low, high } = bandOf(mean);
        expect(shareUpTo(low, mean)).toBeGreaterThanOrEqual(0.05);
        expect(shareUpTo(low - 1, mean)).toBeLessThan(0.05);
        expect(shareUpTo(high, mean)).toBeGreaterThanOrEqual(0.95);
        expect(shareUpTo(high - 1, mean)).toBeLessThan(0.95);
      }),
      { numRuns: 200 },
    );
  });

  test('the band never falls while the mean rises', () => {
    fc.assert(
      fc.property(spreadOverDecades(1e-3, 1e12), (top) => {
        const means = new Float64Array(200).map((_, i) => (top * i) / 199);
        for (const row of Object.values(poissonBand(means)) as Float64Array[]) {
          row.forEach((count, i) => expect(count).toBeGreaterThanOrEqual(row[i - 1] ?? 0));
        }
      }),
    );
  });

  test('the band of a great mean is that of the normal law', () => {
    const { low, high } = bandOf(1e9);
    const deviation = Math.sqrt(1e9);
    expect(Math.abs((low - 1e9) / deviation + 1.6448536269514722)).toBeLessThan(1e-4);
    expect(Math.abs((high - 1e9) / deviation - 1.6448536269514722)).toBeLessThan(1e-4);
  });
});

test('where nothing is expected nothing comes; where nothing is known there is no band', () => {
  expect(bandOf(0)).toEqual({ low: 0, high: 0 });
  expect(bandOf(NaN)).toEqual({ low: NaN, high: NaN });
});
