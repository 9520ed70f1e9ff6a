import { describe, expect, test } from 'vitest';
import type { LabelWidths } from '../../src/charts/geometry/funnel.ts';
import { placeFunnels } from '../../src/charts/geometry/funnels.ts';
import { tweenFunnels, numbersOf } from '../../src/charts/geometry/tweenedFunnels.ts';

const labels: LabelWidths = {
  title: 60,
  stage: { visits: 120, leads: 90, contracts: 90 },
  passage: { leads: 80, contracts: 80 },
};
const both = { now: labels, goal: labels };
const room = { width: 640, height: 400, passage: 48, label: 38 };
const many = { visits: 4338, leads: 49, contracts: 1 };
const few = { visits: 207, leads: 12, contracts: 1 };
const none = { visits: NaN, leads: NaN, contracts: NaN };

const two = placeFunnels({ now: many, goal: few }, both, room);
const one = placeFunnels({ now: many, goal: none }, both, room);

describe('funnels that glide', () => {
  test('end as the picture that they glide to', () => {
    const { presence, now, goal } = tweenFunnels(numbersOf(two), two);
    expect(presence).toEqual({ now: 1, goal: 1 });
    expect(now).toEqual(two.now);
    expect(goal).toEqual(two.goal);
  });

  test('one that is not there takes no part in the picture', () => {
    const { presence, now, goal } = tweenFunnels(numbersOf(one), one);
    expect(presence).toEqual({ now: 1, goal: 0 });
    expect(now).toEqual(one.now);
    expect(goal).toBeUndefined();
  });

  test('one that comes parts from the other one', () => {
    const [from, to] = [numbersOf(one), numbersOf(two)];
    expect(to).toHaveLength(from.length);
    const at = (part: number) =>
      tweenFunnels(
        from.map((start, place) => start + ((to[place] ?? 0) - start) * part),
        two,
      );
    const early = at(0.001);
    expect(early.goal?.middle).toBeCloseTo(one.now!.middle, 0);
    expect(early.goal?.stages[0]?.size).toBeCloseTo(one.now!.stages[0]!.size, 0);
    const half = at(0.5);
    expect(half.presence.goal).toBe(0.5);
    expect(half.goal!.middle).toBeGreaterThan(early.goal!.middle);
    expect(half.goal!.passages[0]!.path).not.toBe('');
  });

  test('of two that have no figures nothing is left to glide', () => {
    const nothing = placeFunnels({ now: none, goal: none }, both, room);
    expect(numbersOf(nothing)).toEqual([]);
    expect(tweenFunnels([], nothing)).toEqual({ presence: { now: 0, goal: 0 } });
  });
});
