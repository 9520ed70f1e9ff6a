import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contour,
  conversionsAt,
  placeOnMap,
  regionBelow,
  roundCocas,
  roundValues,
  type MapPlane,
} from '../../src/charts/geometry/conversionMap.ts';
import { leverOf } from '../../src/model/levers.ts';
import { expectClose } from '../asserts.ts';
import { spreadOverDecades } from '../model/arbitraries.ts';

const plane: MapPlane = {
  cv1: leverOf('cv1').slider,
  cv2: leverOf('cv2').slider,
  width: 640,
  height: 420,
};

const prices = spreadOverDecades(0.01, 1e6);
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.record({
  x: shares.map((share) => share * plane.width),
  y: shares.map((share) => share * plane.height),
});

describe('a place on the map', () => {
  test('is found again from its conversions', () => {
    fc.assert(
      fc.property(places, (place) => {
        const again = placeOnMap(conversionsAt(place, plane), plane);
        expect(again.x).toBeCloseTo(place.x, 6);
        expect(again.y).toBeCloseTo(place.y, 6);
      }),
    );
  });

  test('never leads beyond the axes, however far a hand goes', () => {
    const anywhere = fc.record({
      x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
      y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(anywhere, (place) => {
        const { cv1, cv2 } = conversionsAt(place, plane);
        for (const [value, [low, high]] of [
          [cv1, plane.cv1],
          [cv2, plane.cv2],
        ] as const) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high * (1 + 1e-12));
        }
      }),
    );
  });

  test('of a conversion beyond the axes, 0 too, is at their end', () => {
    expect(placeOnMap({ cv1: 0, cv2: 1 }, plane)).toEqual({ x: 0, y: 0 });
    expect(placeOnMap({ cv1: 1, cv2: 0 }, plane)).toEqual({ x: plane.width, y: plane.height });
  });
});

describe('a line of equal COCA', () => {
  test('has the same COCA at both ends and anywhere in between', () => {
    fc.assert(
      fc.property(prices, shares, shares, (price, which, along) => {
        const cocas = roundCocas(price, plane, []);
        const coca = cocas[Math.floor(which * (cocas.length - 1))] ?? NaN;
        const line = contour(price, coca, plane);
        expect(line).toBeDefined();
        if (!line) return;
        const { cv1, cv2 } = conversionsAt(
          {
            x: line.from.x + (line.to.x - line.from.x) * along,
            y: line.from.y + (line.to.y - line.from.y) * along,
          },
          plane,
        );
        expectClose(price / (cv1 * cv2), coca, 1e-9);
      }),
    );
  });

  test('keeps inside the map', () => {
    fc.assert(
      fc.property(prices, (price) => {
        for (const coca of roundCocas(price, plane, [])) {
          const line = contour(price, coca, plane);
          for (const { x, y } of line ? [line.from, line.to] : []) {
            expect(Math.abs(x / plane.width - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
            expect(Math.abs(y / plane.height - 0.5)).toBeLessThanOrEqual(0.5 + 1e-9);
          }
        }
      }),
    );
  });

  test('is not drawn where no conversions on the map give it, nor where visits are free', () => {
    expect(contour(10, 1, plane)).toBeUndefined();
    expect(contour(10, 1e9, plane)).toBeUndefined();
    expect(contour(0, 100, plane)).toBeUndefined();
    expect(contour(NaN, 100, plane)).toBeUndefined();
    expect(roundCocas(0, plane, [])).toEqual([]);
    expect(roundCocas(NaN, plane, [])).toEqual([]);
  });
});

test('the region that pays has just the places whose COCA is below the limit', () => {
  fc.assert(
    fc.property(prices, spreadOverDecades(0.1, 1e9), places, (price, limit, place) => {
      const { cv1, cv2 } = conversionsAt(place, plane);
      const coca = price / (cv1 * cv2);
      // What lies on the line itself is on neither side.
      fc.pre(Math.abs(Math.log(coca / limit)) > 0.02);
      // Nor is what lies on the map's own edge, which the region may share.
      fc.pre(place.x > 0 && place.x < plane.width && place.y > 0 && place.y < plane.height);
      expect(isInside(place, regionBelow(price, limit, plane))).toBe(coca < limit);
    }),
  );
  expect(regionBelow(NaN, 1, plane)).toBe('');
  expect(regionBelow(1, NaN, plane)).toBe('');
});

test('round values and COCAs are round, rising and within', () => {
  expect(roundValues([0.001, 0.5])).toEqual([0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5]);
  expect(roundCocas(14.5, plane, [])).toEqual([
    30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000,
  ]);
  // A line that is drawn besides has none close by it.
  expect(roundCocas(14.5, plane, [24_000])).toEqual([
    30, 100, 300, 1000, 3000, 10_000, 100_000, 300_000, 1_000_000,
  ]);
});

/** Whether a place is inside a polygon: a ray from it crosses the outline an odd number of times. */
function isInside({ x, y }: { x: number; y: number }, points: string): boolean {
  const corners = points
    .split(' ')
    .filter(Boolean)
    .map((point) => point.split(',').map(Number) as [number, number]);
  return corners.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = corners[(at + 1) % corners.length]!;
    const crosses = y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    return crosses ? !inside : inside;
  }, false);
}
