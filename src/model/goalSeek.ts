import { funnel } from './funnel.ts';
import { leastChange, type Changes } from './leastChange.ts';
import { leverOf, type LeverValues } from './levers.ts';
import {
  isAsked,
  isMet,
  seekKeys,
  settled,
  type Limits,
  type SeekKey,
  type Target,
} from './target.ts';

/** What must be true for a target to be reached. */
export interface GoalSeek {
  /**
   * `met`: the target holds already. `reached`: with these levers it holds. `notReachable`: not
   * within the limits, and these levers come nearest. `undefined`: nothing is asked for, or a
   * lever is not given or lets no contract out, so that no ratio leads on from it.
   */
  readonly kind: 'met' | 'reached' | 'notReachable' | 'undefined';
  /** The answer's levers; those that were given where it is `met` or `undefined`. */
  readonly levers: LeverValues;
}

/**
 * The levers that meet a target with the least change from where they stand: the smallest sum of
 * (ln of change)² over those that may move, within their limits and what is allowed. Solved
 * exactly, since on the log scale targets are linear. The answer meets its target to the last
 * digit, and moves nothing further than it must.
 */
export function seekGoal(from: LeverValues, target: Target, limits: Limits): GoalSeek {
  const { coca, contractsPerMonth } = funnel(from);
  const need = {
    cheaper: Number.isNaN(target.coca) ? 0 : distance(target.coca, coca),
    more: Number.isNaN(target.contractsPerMonth)
      ? 0
      : distance(contractsPerMonth, target.contractsPerMonth),
  };
  if (!isAsked(target) || !Number.isFinite(need.cheaper + need.more)) {
    return { kind: 'undefined', levers: from };
  }
  if (isMet(from, target)) return { kind: 'met', levers: from };
  const ends = eachKey((key) => endOf(key, from[key], limits[key] ?? from[key]));
  const room = eachKey((key) => roomOf(from[key], ends[key]));
  const changes = leastChange(need, room);
  const moved = seekKeys.filter((key) => changes[key] > 0);
  const changed = { ...from };
  for (const key of moved) {
    const factor = Math.exp(key === 'price' ? -changes[key] : changes[key]);
    changed[key] = changes[key] === room[key] ? ends[key] : from[key] * factor;
  }
  const rounded = settled(changed, target, moved, ends);
  // A change below the last digit may be rounded to the other side of where the lever stood.
  for (const key of moved) changed[key] = endOf(key, from[key], rounded[key]);
  return { kind: isMet(changed, target) ? 'reached' : 'notReachable', levers: changed };
}

/** How far one figure is below another as ln of their ratio; 0 where it is not below, or NaN. */
function distance(figure: number, aim: number): number {
  if (figure >= aim) return 0;
  // Two neighbours may have a ratio that rounds to 1; what is not met must stay above 0.
  return Math.max(Number.EPSILON, Math.log(aim / figure));
}

/** How far a lever may go the way that helps; where it stands if that is further. */
function endOf(key: SeekKey, from: number, limit: number): number {
  const [lowest, highest] = leverOf(key).allowed;
  return key === 'price'
    ? Math.min(from, Math.max(lowest, limit))
    : Math.max(from, Math.min(highest, limit));
}

/** The same as |ln of the ratio|; none for a lever that is not given. */
function roomOf(from: number, end: number): number {
  return from === end || Number.isNaN(from) ? 0 : Math.abs(Math.log(end / from));
}

function eachKey(value: (key: SeekKey) => number): Changes {
  return { cv1: value('cv1'), cv2: value('cv2'), price: value('price'), market: value('market') };
}
