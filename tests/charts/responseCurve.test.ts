import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  curveHeight,
  curveLine,
  curveTop,
  CURVE_WIDTH,
} from '../../src/charts/geometry/responseCurve.ts';
import { outcomes } from '../../src/model/factors.ts';
import { funnel } from '../../src/model/funnel.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { response } from '../../src/model/response.ts';
import { workingLevers } from '../model/arbitraries.ts';

const HEIGHT = 18;

function placesOf(path: string): number[][] {
  return path
    .replace(/[MZ]/g, '')
    .split('L')
    .map((place) => place.split(' ').map(Number));
}

test('runs along the whole track and stays in the picture, with both thumbs in it', () => {
  fc.assert(
    fc.property(
      workingLevers,
      workingLevers,
      fc.constantFrom(...leverKeys),
      fc.constantFrom(...outcomes),
      (now, goal, key, outcome) => {
        const along = response(goal, key, outcome, 32).outcomes;
        const of = (value: number) => funnel({ ...goal, [key]: value })[outcome];
        const thumbs = [of(now[key]), of(goal[key])] as const;
        const top = curveTop(...thumbs) ?? NaN;
        const places = placesOf(curveLine(along, top, HEIGHT));
        for (const [x = NaN, y = NaN] of places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CURVE_WIDTH);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(HEIGHT);
        }
        const ends = [places[0]?.[0], places.at(-1)?.[0]];
        // One end of the track at least is in the picture; at the other the curve may leave it.
        expect(ends[0] === 0 || ends[1] === CURVE_WIDTH).toBe(true);
        const heights = thumbs.map((outcome) => curveHeight(outcome, top, HEIGHT));
        expect(Math.min(...heights)).toBeCloseTo(HEIGHT * (1 - 1 / 1.3), 1);
      },
    ),
  );
});

/** Where a curve runs whose thumbs have these two outcomes. */
function curve(along: readonly number[], now: number, goal: number): number[][] {
  return placesOf(curveLine(along, curveTop(now, goal) ?? NaN, 13));
}

test('is level where the lever does not count, and lies on zero where there is no outcome', () => {
  expect(curve([5, 5, 5], 5, 5)).toEqual([
    [0, 3],
    [500, 3],
    [1000, 3],
  ]);
  expect(curve([0, 0], 0, 0)).toEqual([
    [0, 13],
    [1000, 13],
  ]);
});

test('leaves the picture where it passes the top', () => {
  const falling = curve([1000, 100, 10, 1], 10, 1);
  expect(falling[0]?.[1]).toBe(0);
  expect(falling[0]?.[0]).toBeGreaterThan(1000 / 3);
  expect(falling.at(-1)?.[0]).toBe(1000);
});

test('has no top, and is not drawn, where an outcome has no figure', () => {
  expect(curveTop(NaN, 2)).toBeUndefined();
  expect(curveTop(Infinity, 2)).toBeUndefined();
});
