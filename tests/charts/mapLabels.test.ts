import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contour, placeOnMap, roundCocas } from '../../src/charts/geometry/conversionMap.ts';
import { meet, type Box } from '../../src/charts/geometry/labels.ts';
import { lineLabels, mapSpots, mapMarkLabels } from '../../src/charts/geometry/mapLabels.ts';
import { leverOf } from '../../src/model/levers.ts';
import { evenly, spreadOverDecades } from '../model/arbitraries.ts';

const axes = { cv1: leverOf('cv1').slider, cv2: leverOf('cv2').slider };
const phone = { ...axes, width: 300, height: 270 };
const space = { left: -10, right: phone.width + 10, top: -10, bottom: phone.height + 10 };
const conversions = fc.record({
  cv1: spreadOverDecades(...axes.cv1),
  cv2: spreadOverDecades(...axes.cv2),
});

/** The worked example's points and the norm, as they stand on a phone. */
function marksOf(now: { cv1: number; cv2: number }, goal: { cv1: number; cv2: number }) {
  const mark = (place: { cv1: number; cv2: number }, name: 'now' | 'goal' | 'norm') => ({
    place: placeOnMap(place, phone),
    width: name === 'norm' ? 30 : 110,
    size: 14,
    reach: 10,
    spots: mapSpots[name],
  });
  return [mark(now, 'now'), mark(goal, 'goal'), mark({ cv1: 0.05, cv2: 0.1 }, 'norm')];
}

test('in the worked example no name covers a mark or another name, on a phone either', () => {
  const marks = marksOf({ cv1: 0.0113, cv2: 0.0204 }, { cv1: 0.0567, cv2: 0.085 });
  const { taken } = mapMarkLabels(marks, space);
  expect(taken).toHaveLength(2 * marks.length);
  const [ofNow, ofGoal, ofNorm, ...texts] = taken as [Box, Box, Box, ...Box[]];
  for (const [at, text] of texts.entries()) {
    for (const other of [ofNow, ofGoal, ofNorm, ...texts.slice(at + 1)]) {
      expect(meet(text, other)).toBe(false);
    }
  }
});

test('a name stays within the map wherever its point is', () => {
  fc.assert(
    fc.property(conversions, fc.constantFrom('now', 'goal'), (place, side) => {
      const [now, goal] = marksOf(place, place);
      const { taken } = mapMarkLabels([side === 'now' ? now! : goal!], space);
      const { left, top, width, height } = taken[1]!;
      expect(left).toBeGreaterThanOrEqual(space.left);
      expect(left + width).toBeLessThanOrEqual(space.right);
      expect(top).toBeGreaterThanOrEqual(space.top);
      expect(top + height).toBeLessThanOrEqual(space.bottom);
    }),
  );
});

test('names of lines stay on their lines and off what is taken, wherever the points are', () => {
  fc.assert(
    fc.property(conversions, conversions, evenly(0.1, 1000), (now, goal, price) => {
      const { taken } = mapMarkLabels(marksOf(now, goal), space);
      const lines = roundCocas(price, axes, []).flatMap((coca) => {
        const marks = contour(price, coca, phone);
        return marks ? [{ contour: marks, width: 60, fromEnd: false }] : [];
      });
      const labels = lineLabels(lines, 12, taken);
      for (const [at, label] of labels.entries()) {
        if (!label) continue;
        const { from, to } = lines[at]!.contour;
        const cross = (label.x - from.x) * (to.y - from.y) - (label.y - from.y) * (to.x - from.x);
        expect(Math.abs(cross)).toBeLessThan(1e-6);
        const middle = { left: label.x - 6, top: label.y - 6, width: 12, height: 12 };
        expect(taken.some((box) => meet(middle, box))).toBe(false);
      }
    }),
  );
});
