import { describe, expect, test } from 'vitest';
import { dotPlace, dotCount, heapPath } from '../../src/charts/geometry/dots.ts';
import { planeOf } from '../../src/charts/geometry/timePlane.ts';
import { spotBetween } from '../../src/charts/geometry/spots.ts';

describe('dots', () => {
  test.each([
    [0, 1],
    [160, 1],
    [161, 2],
    [307, 2],
    [400, 5],
    [1600, 10],
    [1601, 20],
    [1e12, 1e10],
    [NaN, 1],
  ])('of up to %d things each stands for %d', (most, count) => {
    expect(dotCount(most)).toBe(count);
  });

  test('lie in rows from the floor up, and stay in their room', () => {
    const heap = { width: 30, height: 60, apart: 6 };
    expect(dotPlace(0, heap)).toEqual([3, 57]);
    expect(dotPlace(4, heap)).toEqual([27, 57]);
    expect(dotPlace(5, heap)).toEqual([3, 51]);
    expect(heapPath(2, heap)).toBe('M3 57h0M9 57h0');
    expect(heapPath(0, heap)).toBe('');
    expect(heapPath(1e9, heap).match(/M/g)).toHaveLength(160);
  });
});

describe('a label in an area', () => {
  const plane = planeOf({ left: 0, right: 100, top: 0, bottom: 100 }, 100, [0, 100]);
  const row = new Float64Array(100).map((_, day) => (day < 40 ? 10 : 60));

  test('stands in the middle of where the area is high for longest', () => {
    expect(spotBetween(row, 0, plane, 50, 20)).toEqual({ x: 70, y: 70 });
    expect(
      spotBetween(
        row,
        row.map((value) => value / 2),
        plane,
        50,
        20,
      ),
    ).toEqual({
      x: 70,
      y: 55,
    });
  });

  test('is left out where there is no room', () => {
    expect(spotBetween(row, 0, plane, 61, 20)).toBeUndefined();
    expect(spotBetween(row, row, plane, 10, 1)).toBeUndefined();
    expect(
      spotBetween(
        row.map(() => NaN),
        0,
        plane,
        10,
        1,
      ),
    ).toBeUndefined();
  });
});
