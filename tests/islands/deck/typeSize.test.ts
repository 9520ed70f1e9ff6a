import { expect, test } from 'vitest';
import { typeSize } from '../../../src/islands/deck/typeSize.ts';

test.each([
  { space: 'not measured yet', width: 0, height: 0, size: 24 },
  { space: 'a projector', width: 1920, height: 1080, size: 36.72 },
  { space: 'an upright tablet', width: 768, height: 1024, size: 18.432 },
  { space: 'a phone on its side', width: 844, height: 390, size: 13.26 },
  { space: 'a small upright phone', width: 320, height: 568, size: 13 },
  { space: 'a common upright phone', width: 390, height: 800, size: 15 },
  { space: 'a wall of screens', width: 7680, height: 4320, size: 64 },
])('type for $space', ({ width, height, size }) => {
  expect(typeSize(width, height)).toBeCloseTo(size, 9);
});
