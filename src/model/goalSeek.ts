import { funnel } from './funnel.ts';
import { leastChange, type Changes } from './leastChange.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { singleLeverAnswers } from './singleLeverAnswers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { cocaOf, isMet, settled, type FullCosting } from './targetMet.ts';

export interface GoalSeek {
  /**
   * `met`: the target holds already. `reached`: with these levers it holds. `notReachable`: not
   * within the limits, and these levers come nearest. `undefined`: nothing is asked for, or a
   * lever is not given or stands at 0 and must stay, or several do, so that no ratio leads on.
   */
  readonly kind: 'met' | 'reached' | 'notReachable' | 'undefined';
  /** The answer's levers; those that were given where it is `met` or `undefined`. */
  readonly levers: LeverValues;
}

/**
 * The levers that meet a target with the least change from where they stand: the smallest sum of
 * (ln of change)² over those that may move, within their limits and what is allowed. Solved
 * exactly, since on the log scale targets are linear. The answer meets its target to the last
 * digit, and moves nothing further than it must. A lever at 0, from where any change is endless on
 * that scale, goes first and as far as it must; the others follow where its limit is not enough.
 * With a costing, COCA is in full, and the change is exact to some 1e-8 of itself.
 */
export function seekGoal(
  from: LeverValues,
  target: Target,
  limits: Limits,
  costing?: FullCosting,
): GoalSeek {
  const coca = cocaOf(from, costing);
  const { contractsPerMonth } = funnel(from);
  const need = {
    cheaper: Number.isNaN(target.coca) ? 0 : distance(target.coca, coca),
    more: Number.isNaN(target.contractsPerMonth)
      ? 0
      : distance(contractsPerMonth, target.contractsPerMonth),
  };
  if (!isAsked(target)) return { kind: 'undefined', levers: from };
  if (need.cheaper + need.more === Infinity) return seekFromZero(from, target, limits, costing);
  if (Number.isNaN(need.cheaper + need.more)) return { kind: 'undefined', levers: from };
  if (isMet(from, target, costing)) return { kind: 'met', levers: from };
  const ends = eachKey((key) => endOf(key, from[key], limits[key] ?? from[key]));
  const most = eachKey((key) => changeTo(from[key], ends[key]));
  const changes =
    costing && !Number.isNaN(target.coca)
      ? costing.leastChange(from, target, need.more, most)
      : leastChange(need, most);
  const moved = seekKeys.filter((key) => changes[key] > 0);
  const changed = { ...from };
  for (const key of moved) {
    const factor = Math.exp(key === 'price' ? -changes[key] : changes[key]);
    changed[key] = changes[key] === most[key] ? ends[key] : from[key] * factor;
  }
  const rounded = settled(changed, target, moved, ends, costing);
  // A change below the last digit may be rounded to the other side of where the lever stood.
  for (const key of moved) changed[key] = endOf(key, from[key], rounded[key]);
  return { kind: isMet(changed, target, costing) ? 'reached' : 'notReachable', levers: changed };
}

/** The same where no contract comes out, because a lever stands at 0. */
function seekFromZero(
  from: LeverValues,
  target: Target,
  limits: Limits,
  costing?: FullCosting,
): GoalSeek {
  const [key, ...others] = seekKeys.filter((one) => one !== 'price' && from[one] === 0);
  const limit = key && limits[key];
  if (!key || others.length > 0 || !limit) return { kind: 'undefined', levers: from };
  const atEnd = { ...from, [key]: endOf(key, 0, limit) };
  const { kind, levers } = seekGoal(atEnd, target, limits, costing);
  if (kind === 'undefined') return { kind, levers: from };
  if (kind === 'notReachable') return { kind, levers };
  // With the others where they are by now it goes back to what it must be.
  const alone = singleLeverAnswers(levers, target, limits, costing).find(
    (answer) => answer.key === key,
  );
  const enough = alone?.isReachable ? alone.value : levers[key];
  return { kind: 'reached', levers: { ...levers, [key]: enough } };
}

/** How far one figure is below another as ln of their ratio; 0 where it is not below, or NaN. */
function distance(figure: number, aim: number): number {
  if (figure >= aim) return 0;
  // Two neighbours may have a ratio that rounds to 1; what is not met must stay above 0.
  return Math.max(Number.EPSILON, Math.log(aim / figure));
}

/** The limit of a lever, or where it stands if that is further. */
function endOf(key: SeekKey, from: number, limit: number): number {
  const [lowest, highest] = leverOf(key).allowed;
  return key === 'price'
    ? Math.min(from, Math.max(lowest, limit))
    : Math.max(from, Math.min(highest, limit));
}

/** The same as |ln of the ratio|; none for a lever that is not given. */
function changeTo(from: number, end: number): number {
  return from === end || Number.isNaN(from) ? 0 : Math.abs(Math.log(end / from));
}

function eachKey(value: (key: SeekKey) => number): Changes {
  return { cv1: value('cv1'), cv2: value('cv2'), price: value('price'), market: value('market') };
}
