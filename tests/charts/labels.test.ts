import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, meet, placeBoxes, textWidth, type Box } from '../../src/charts/geometry/labels.ts';

/** Boxes of whole pixels, so that two of them can be compared pixel by pixel. */
const boxes: fc.Arbitrary<Box> = fc.record({
  left: fc.integer({ min: -8, max: 8 }),
  top: fc.integer({ min: -8, max: 8 }),
  width: fc.integer({ min: 1, max: 8 }),
  height: fc.integer({ min: 1, max: 8 }),
});

function pixels({ left, top, width, height }: Box): Set<string> {
  const all = new Set<string>();
  for (let x = left; x < left + width; x += 1)
    for (let y = top; y < top + height; y += 1) all.add(`${x} ${y}`);
  return all;
}

describe('two boxes', () => {
  test('meet where they have a pixel in common, whichever is asked first', () => {
    fc.assert(
      fc.property(boxes, boxes, (a, b) => {
        expect(meet(a, b)).toBe(!pixels(a).isDisjointFrom(pixels(b)));
        expect(meet(b, a)).toBe(meet(a, b));
      }),
    );
  });

  test('do not meet where they only touch', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const { left, top, width, height } = box;
        const around: Partial<Box>[] = [
          { left: left + width },
          { left: left - width },
          { top: top + height },
          { top: top - height },
          { left: left + width, top: top + height },
        ];
        for (const place of around) expect(meet(box, { ...box, ...place })).toBe(false);
      }),
    );
  });

  test('meet where one holds the other', () => {
    fc.assert(
      fc.property(boxes, fc.nat(5), ({ left, top, width, height }, rim) => {
        const outer = {
          left: left - rim,
          top: top - rim,
          width: width + 2 * rim,
          height: height + 2 * rim,
        };
        expect(meet(outer, { left, top, width, height })).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  test('are moved apart, in their order, within their room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 5 }),
        (at) => {
          const moved = apart(at, 16, [0, 200]);
          const sorted = [...moved].sort((a, b) => a - b);
          sorted.forEach((place, index) => {
            expect(place).toBeGreaterThanOrEqual(-1e-9);
            expect(place).toBeLessThanOrEqual(200);
            expect(place - (sorted[index - 1] ?? -Infinity)).toBeGreaterThanOrEqual(16 - 1e-9);
          });
        },
      ),
    );
    expect(apart([10, 100], 16, [0, 200])).toEqual([10, 100]);
  });

  test('that would meet take their next place, or none', () => {
    const box = (left: number, top: number) => ({ left, top, width: 50, height: 12 });
    const placed = placeBoxes(
      [[box(0, 20)], [box(10, 20), box(10, 40)], [box(20, 25)], [box(570, 20)]],
      { left: 0, right: 600, top: 10, bottom: 210 },
    );
    expect(placed).toEqual([box(0, 20), box(10, 40), undefined, undefined]);
  });
});

test.each([
  // As Chromium measures them in Onest with tabular figures, in ems.
  ['−168\u00a0307\u00a0KWD', 7.45],
  ['−290\u00a0906\u00a0₽, day 94', 9.73],
  ['Conversions', 5.79],
  ['Без отладки', 5.89],
])('the width of %s is known without a browser', (text, width) => {
  expect(textWidth(text, 1)).toBeGreaterThan(width * 0.98);
  expect(textWidth(text, 1)).toBeLessThan(width * 1.13);
});
