import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  stages,
  type FunnelMarks,
  type FunnelSpace,
  type LabelWidths,
  type StageCounts,
} from '../../src/charts/geometry/funnel.ts';
import { legendSquare, placeApart, placeFunnels } from '../../src/charts/geometry/funnels.ts';
import { sides } from '../../src/model/sides.ts';
import { expectClose } from '../asserts.ts';

const wide: FunnelSpace = { width: 640, height: 390, passage: 48, label: 38 };
const narrow: FunnelSpace = { width: 288, height: 250, passage: 40, label: 32 };

const widths = (width: number): LabelWidths => ({
  title: width * 0.6,
  stage: { visits: width, leads: width, contracts: width },
  passage: { leads: width * 0.7, contracts: width * 0.7 },
});
const labels = { now: widths(90), goal: widths(90) };

const count = fc.oneof(
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.double({ min: 1, max: 5000, noNaN: true }),
  fc.constantFrom(0, 1, 1e9, 1e12),
);
const counts: fc.Arbitrary<StageCounts> = fc.record({
  visits: count,
  leads: count,
  contracts: count,
});
const rooms = fc.constantFrom(wide, narrow);

function marksOf(picture: ReturnType<typeof placeFunnels>): FunnelMarks[] {
  return [picture.now, picture.goal].filter((funnel) => funnel !== undefined);
}

/** Where the squares of a funnel and what is written beside them lie. */
function boxesOf({ middle, stages: marks }: FunnelMarks, space: FunnelSpace) {
  return marks.flatMap(({ x, y, size, label }) => [
    { left: middle + x, right: middle + x + size, top: y, bottom: y + size },
    {
      left: middle + (label.inside ? -45 : label.x),
      right: middle + (label.inside ? 45 : label.x + 90),
      top: label.y - space.label / 2,
      bottom: label.y + space.label / 2,
    },
  ]);
}

describe('laws of the funnels', () => {
  test('where nothing comes in, and nothing limits the scale, it is 0', () => {
    const none: StageCounts = { visits: 0, leads: 0, contracts: 0 };
    for (const most of [undefined, Infinity]) {
      const space = most === undefined ? wide : { ...wide, most };
      expect(placeFunnels({ now: none, goal: none }, labels, space).unit).toBe(0);
    }
  });

  test('areas are the counts, on one scale for both', () => {
    fc.assert(
      fc.property(counts, counts, rooms, (now, goal, space) => {
        const picture = placeFunnels({ now, goal }, labels, space);
        for (const side of sides) {
          for (const mark of picture[side]?.stages ?? []) {
            // Roots: the square of a scale for next to nothing is beyond all figures.
            expectClose(mark.size, Math.sqrt({ now, goal }[side][mark.stage]) * picture.unit, 1e-9);
          }
        }
      }),
    );
  });

  test('no square and no label leaves the picture', () => {
    fc.assert(
      fc.property(counts, counts, rooms, (now, goal, space) => {
        for (const funnel of marksOf(placeFunnels({ now, goal }, labels, space))) {
          for (const mark of funnel.stages) {
            const left = funnel.middle + mark.x;
            const end = funnel.middle + mark.label.x + (mark.label.inside ? 45 : 90);
            expect(left).toBeGreaterThanOrEqual(-1e-6);
            expect(mark.y).toBeGreaterThanOrEqual(-1e-6);
            expect(left + mark.size).toBeLessThanOrEqual(space.width + 1e-6);
            expect(mark.y + mark.size).toBeLessThanOrEqual(space.height + 1e-6);
            expect(end).toBeLessThanOrEqual(space.width + 1e-6);
          }
        }
      }),
    );
  });

  test('labels of one funnel never meet, and the two funnels stay apart', () => {
    fc.assert(
      fc.property(counts, counts, rooms, (now, goal, space) => {
        const picture = placeFunnels({ now, goal }, labels, space);
        for (const funnel of marksOf(picture)) {
          const lines = [
            ...funnel.stages.map(({ label }) => ({ y: label.y, half: space.label / 2 - 3 })),
            ...funnel.passages.map(({ label }) => ({ y: label.y, half: 6 })),
          ].sort((a, b) => a.y - b.y);
          lines.slice(1).forEach((line, at) => {
            const above = lines[at];
            expect(line.y - line.half).toBeGreaterThanOrEqual(
              (above?.y ?? 0) + (above?.half ?? 0) - 1e-6,
            );
          });
        }
        const [first, second] = marksOf(picture);
        if (!first || !second) return;
        // Squares and labels, as boxes.
        for (const one of boxesOf(first, space)) {
          for (const other of boxesOf(second, space)) {
            const isBeside = one.right <= other.left + 1e-6 || one.bottom <= other.top + 1e-6;
            expect(isBeside || other.bottom <= one.top + 1e-6).toBe(true);
          }
        }
      }),
    );
  });

  test('where the picture is narrow, a funnel uses the room below and above the other', () => {
    const now = { visits: 4338, leads: 49, contracts: 1 };
    const goal = { visits: 207, leads: 12, contracts: 1 };
    const space = { ...narrow, height: 290 };
    const size = marksOf(placeFunnels({ now, goal }, labels, space))[0]?.stages[0]?.size;
    // A third of the width at least, beside labels of 90 pixels on both.
    expect(size).toBeGreaterThan(space.width / 3);
  });

  test('a side without finite counts is left out and takes no room', () => {
    const now = { visits: Infinity, leads: 49, contracts: 1 };
    const goal = { visits: 207, leads: 12, contracts: 1 };
    const picture = placeFunnels({ now, goal }, labels, wide);
    expect(picture.now).toBeUndefined();
    expect(picture.goal?.stages.map(({ stage }) => stage)).toEqual([...stages]);
    expect(placeFunnels({ now, goal: { ...goal, leads: NaN } }, labels, wide)).toEqual({ unit: 0 });
  });
});

test('the legend stands for a round number whose square can be seen', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (unit) => {
      const { count: stands, size } = legendSquare(unit);
      expect(Number.isInteger(Math.log10(stands))).toBe(true);
      expectClose(size, unit * Math.sqrt(stands), 1e-12);
      expect(size).toBeGreaterThanOrEqual(2);
    }),
  );
});

test('funnels that stand apart share one scale, and none leaves its own room', () => {
  fc.assert(
    fc.property(fc.array(counts, { minLength: 1, maxLength: 6 }), (all) => {
      const labels90 = widths(90);
      const { unit, marks } = placeApart(
        all.map((one) => ({ counts: one, labels: labels90 })),
        narrow,
      );
      expect(marks).toHaveLength(all.length);
      marks.forEach((funnel, at) => {
        for (const mark of funnel?.stages ?? []) {
          expectClose(mark.size, Math.sqrt(all[at]![mark.stage]) * unit, 1e-9);
          expect(funnel!.middle + mark.x).toBeGreaterThanOrEqual(-1e-6);
          expect(funnel!.middle + mark.x + mark.size).toBeLessThanOrEqual(narrow.width + 1e-6);
          expect(mark.y + mark.size).toBeLessThanOrEqual(narrow.height + 1e-6);
        }
      });
    }),
  );
});

test('a funnel without finite counts has no marks, and the others keep theirs', () => {
  const nothing = { visits: Infinity, leads: Infinity, contracts: 1 };
  const { marks } = placeApart(
    [nothing, { visits: 207, leads: 12, contracts: 1 }].map((one) => ({
      counts: one,
      labels: widths(90),
    })),
    narrow,
  );
  expect(marks.map((funnel) => funnel !== undefined)).toEqual([false, true]);
});

test('funnels of nothing have no scale', () => {
  const nothing = { visits: 0, leads: 0, contracts: 0 };
  const { unit } = placeApart([{ counts: nothing, labels: widths(90) }], wide);
  expect(unit).toBe(0);
});
