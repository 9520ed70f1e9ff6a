import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  carriesScale,
  personWidth,
  workShape,
  fitBeside,
} from '../../src/charts/geometry/workload.ts';
import type { Workload } from '../../src/model/workload.ts';
import { evenly } from '../model/arbitraries.ts';

function loadOf(parts: readonly number[], people: number, load: number): Workload {
  const names = ['new', 'open', 'closing'] as const;
  const work = parts.reduce((sum, one) => sum + one, 0);
  return {
    parts: parts.map((one, at) => ({ part: names[at] ?? 'new', people: one })),
    work,
    people,
    load,
    left: Math.max(0, work - people * load),
  };
}

const loads = fc
  .tuple(fc.array(evenly(0, 4), { minLength: 3, maxLength: 3 }), evenly(0, 12), evenly(0.3, 1))
  .map(([parts, people, load]) => loadOf(parts, people, load));

test('work lies within people, and what does not fit beyond the last of them', () => {
  fc.assert(
    fc.property(loads, (load) => {
      const person = personWidth([load], 500);
      const shape = workShape(load, person, 100);
      if (!shape) throw new Error('all is known');
      const end = 100 + load.people * person;
      for (const { x, width, part } of shape.fills) {
        const isInside = shape.cells.some(
          (cell) => x >= cell.x - 0.1 && x + width <= cell.x + cell.width + 0.1,
        );
        expect(isInside, `${part} at ${x}`).toBe(true);
      }
      expect(shape.over === undefined).toBe(load.left === 0);
      if (shape.over) expect(shape.over.x).toBeCloseTo(end, 0);
      expect((shape.over?.x ?? 0) + (shape.over?.width ?? 0)).toBeLessThanOrEqual(600.2);
    }),
  );
});

test('is filled as far as the planned time goes', () => {
  const shape = workShape(loadOf([0.4, 0.8, 0.4], 2, 0.8), 52, 0);
  const ends = shape?.fills.map(({ x, width, part }) => [part, x, x + width]);
  expect(ends).toEqual([
    ['new', 0, 20],
    ['open', 20, 40],
    ['open', 52, 72],
    ['closing', 72, 92],
  ]);
  expect(shape?.ticks).toEqual([40, 92]);
  expect(shape?.over).toBeUndefined();
});

test('a person who is needed in part is drawn in part, and too many as one', () => {
  expect(workShape(loadOf([0.24], 0.3, 0.8), 52, 0)?.cells).toEqual([{ x: 0, width: 15 }]);
  const crowd = loadOf([400], 500, 1);
  const shape = workShape(crowd, personWidth([crowd], 500), 0);
  expect(shape?.cells).toEqual([{ x: 0, width: 500 }]);
  expect(shape?.fills).toEqual([{ part: 'new', x: 0, width: 400 }]);
});

test('what is not known has no shape, and nobody is no cell', () => {
  expect(workShape(loadOf([NaN], 1, 0.8), 50, 0)).toBeUndefined();
  expect(workShape(loadOf([0], 0, 1), 50, 0)).toEqual({
    cells: [],
    fills: [],
    ticks: [],
    over: undefined,
    parts: [],
  });
});

test('what is carried is cut at the end of its scale', () => {
  const at = carriesScale([1, 20], 100, 330);
  expect(at(20)).toEqual({ x: 300, isBeyond: false });
  expect(at(500)).toEqual({ x: 330, isBeyond: true });
  expect(carriesScale([0], 100, 300)(0).x).toBe(100);
});

test('texts fit beside each other where both and the room between them do', () => {
  expect(fitBeside(['now: 1', '21'], 12, 200)).toBe(true);
  expect(
    fitBeside(['goal: 1 account manager, the work takes 0.57', '8.1, bottleneck'], 12, 288),
  ).toBe(false);
  expect(fitBeside(['wide'], 12, 10)).toBe(false);
});
