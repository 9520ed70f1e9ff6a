import type { Side } from '../../model/levers.ts';
import { sides } from '../../model/sides.ts';
import {
  passagePath,
  stages,
  type FunnelMarks,
  type PassageMark,
  type StageMark,
} from './funnel.ts';
import type { FunnelsPicture } from './funnels.ts';

/** An interpolated picture; a funnel that appears or disappears is translucent. */
export interface TweenedFunnels extends Readonly<Partial<Record<Side, FunnelMarks>>> {
  /** Visibility of each funnel, 0…1. */
  readonly presence: Readonly<Record<Side, number>>;
}

const PASSAGES = ['leads', 'contracts'] as const;

/** Numbers a funnel: presence, middle, four a stage, two a passage. */
const NUMBERS = 2 + 4 * stages.length + 2 * PASSAGES.length;

/** A picture as numbers; an absent funnel lies on the other one. */
export function numbersOf(picture: FunnelsPicture): number[] {
  return sides.flatMap((side) => {
    const own = picture[side];
    const marks = own ?? picture[side === 'now' ? 'goal' : 'now'];
    if (!marks) return [];
    return [
      own ? 1 : 0,
      marks.middle,
      ...marks.stages.flatMap(({ y, size, label }) => [y, size, label.x, label.y]),
      ...marks.passages.flatMap(({ label }) => [label.x, label.y]),
    ];
  });
}

/** The picture of interpolated numbers, with the target's label places. */
export function tweenFunnels(numbers: readonly number[], target: FunnelsPicture): TweenedFunnels {
  const presence = { now: 0, goal: 0 };
  const marks: Partial<Record<Side, FunnelMarks>> = {};
  sides.forEach((side, place) => {
    const model = target[side] ?? target[side === 'now' ? 'goal' : 'now'];
    const [there = 0, middle = 0, ...rest] = numbers.slice(place * NUMBERS, (place + 1) * NUMBERS);
    presence[side] = there;
    if (model && there > 0) marks[side] = funnelOf(middle, rest, model);
  });
  return { presence, ...marks };
}

function funnelOf(middle: number, numbers: readonly number[], model: FunnelMarks): FunnelMarks {
  const all = model.stages.map(({ stage, label }, at): StageMark => {
    const [y = 0, size = 0, labelX = 0, labelY = 0] = numbers.slice(at * 4, at * 4 + 4);
    return { stage, x: -size / 2, y, size, label: { x: labelX, y: labelY, inside: label.inside } };
  });
  const passages = model.passages.map(({ into, label }, at): PassageMark => {
    const [upper, lower] = [all[at], all[at + 1]];
    const [x = 0, y = 0] = numbers.slice(4 * stages.length + at * 2);
    const path = upper && lower ? passagePath(upper, lower) : '';
    return { into, path, label: { x, y, inside: label.inside } };
  });
  return { middle, stages: all, passages };
}
