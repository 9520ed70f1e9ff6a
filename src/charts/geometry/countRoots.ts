import type { Side } from '../../model/levers.ts';
import { sides } from '../../model/sides.ts';
import { stages, type StageCounts } from './funnel.ts';

/** Counts of both funnels as the sides of their squares: areas would look uneven on the way. */
export function rootsOf(counts: Readonly<Record<Side, StageCounts>>): number[] {
  return sides.flatMap((side) => stages.map((stage) => Math.sqrt(counts[side][stage])));
}

/** The counts of such sides; NaN where one is missing. */
export function countsOf(roots: readonly number[]): Record<Side, StageCounts> {
  const of = (side: Side): StageCounts => {
    const first = sides.indexOf(side) * stages.length;
    const count = (at: number) => (roots[first + at] ?? NaN) ** 2;
    return { visits: count(0), leads: count(1), contracts: count(2) };
  };
  return { now: of('now'), goal: of('goal') };
}
