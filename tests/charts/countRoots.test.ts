import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, rootsOf } from '../../src/charts/geometry/countRoots.ts';
import { stages } from '../../src/charts/geometry/funnel.ts';
import { sides } from '../../src/model/sides.ts';
import { expectClose } from '../asserts.ts';

const count = fc.double({ min: 0, max: 1e12, noNaN: true });
const counts = fc.record({ visits: count, leads: count, contracts: count });

test('counts go to the sides of their squares and back', () => {
  fc.assert(
    fc.property(fc.record({ now: counts, goal: counts }), (both) => {
      const roots = rootsOf(both);
      expect(roots).toHaveLength(6);
      for (const side of sides) {
        for (const stage of stages) expectClose(countsOf(roots)[side][stage], both[side][stage]);
      }
    }),
  );
});

test('half way a square has the mean of both sides, not of both areas', () => {
  const of = (visits: number) => ({ visits, leads: 0, contracts: 0 });
  const [from, to] = [100, 400].map((visits) => rootsOf({ now: of(visits), goal: of(0) }));
  const half = from!.map((root, at) => (root + to![at]!) / 2);
  expect(countsOf(half).now.visits).toBe(225);
});

test('what is missing is no number', () => {
  expect(countsOf([]).goal.leads).toBeNaN();
});
