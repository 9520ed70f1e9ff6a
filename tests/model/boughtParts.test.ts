import { expect, test } from 'vitest';
import { boughtParts } from '../../src/model/boughtParts.ts';
import type { Channel } from '../../src/model/channels.ts';
import { mixOf } from '../../src/model/cheapestWay.ts';
import { mixShift, type MixPart } from '../../src/model/mixShift.ts';
import { expectClose } from '../asserts.ts';

const of = (cv1: number, cv2: number, volume: number): Channel => ({
  kind: 'other',
  price: 1,
  cv1,
  cv2,
  volume,
  fixed: 0,
  fee: 0,
});
const resellers = of(NaN, NaN, 5);
const mean = (parts: readonly MixPart[]) =>
  parts.reduce((sum, { weight, rate }) => sum + weight * rate, 0) /
  parts.reduce((sum, { weight }) => sum + weight, 0);

test('parts have the means of the mix, and a channel without a funnel has none', () => {
  const channels = [of(0.05, 0.1, 1000), resellers, of(0.02, 0.2, 500)];
  const taken = [5, 5, 1];
  const parts = boughtParts(channels, taken);
  const mix = mixOf(channels, taken);
  expectClose(mean(parts.cv1), mix.cv1);
  expectClose(mean(parts.cv2), mix.cv2);
  expect(parts.cv1[1]).toEqual({ weight: 0, rate: 0 });
});

test('both channels better, the mean worse: the change is told apart', () => {
  const before = boughtParts([of(0.1, 1, 900), of(0.01, 1, 100)], [90, 1]);
  const after = boughtParts([of(0.12, 1, 100), of(0.02, 1, 900)], [12, 18]);
  const { rates, mix } = mixShift(before.cv1, after.cv1);
  expect(rates).toBeGreaterThan(0);
  expectClose(rates + mix, mean(after.cv1) - mean(before.cv1));
  expect(rates + mix).toBeLessThan(0);
});
