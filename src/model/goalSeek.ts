import { funnel } from './funnel.ts';
import { leastChange, type Changes } from './leastChange.ts';
import { leverOf, type LeverValues } from './levers.ts';
import { singleLeverAnswers } from './singleLeverAnswers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from './target.ts';
import { cocaOf, isMet, settled, type FullCosting } from './targetMet.ts';

export interface GoalSeek {
  /**
   * `met`: already. `reached`: by these levers. `notReachable`: these come nearest within the
   * limits. `undefined`: nothing asked, or a lever missing, or fixed at 0, or several at 0.
   */
  readonly kind: 'met' | 'reached' | 'notReachable' | 'undefined';
  /** The answer's levers; the given ones where `met` or `undefined`. */
  readonly levers: LeverValues;
}

/**
 * The levers that meet a target with the smallest sum of (ln of change)² of those that may move,
 * within limits and what is allowed. Exact: on the log scale targets are linear. A lever at 0,
 * where ln of change is infinite, goes first; others follow where its limit is not enough. With a
 * costing, COCA is in full, and the change is exact to some 1e-8 of itself.
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
  // Rounding may put a tiny change on the other side of the start.
  for (const key of moved) changed[key] = endOf(key, from[key], rounded[key]);
  return { kind: isMet(changed, target, costing) ? 'reached' : 'notReachable', levers: changed };
}

/** The same with a lever at 0, where no contract comes. */
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
  // The lever at 0 goes back to the least value that suffices beside the others.
  const alone = singleLeverAnswers(levers, target, limits, costing).find(
    (answer) => answer.key === key,
  );
  const enough = alone?.isReachable ? alone.value : levers[key];
  return { kind: 'reached', levers: { ...levers, [key]: enough } };
}

/** ln(aim ÷ figure); 0 where the figure suffices or is NaN. */
function distance(figure: number, aim: number): number {
  if (figure >= aim) return 0;
  // Neighbouring doubles may have a ratio of 1.
  return Math.max(Number.EPSILON, Math.log(aim / figure));
}

/** A lever's limit, or its value if that is further. */
function endOf(key: SeekKey, from: number, limit: number): number {
  const [lowest, highest] = leverOf(key).allowed;
  return key === 'price'
    ? Math.min(from, Math.max(lowest, limit))
    : Math.max(from, Math.min(highest, limit));
}

/** |ln(end ÷ from)|; 0 for a missing lever. */
function changeTo(from: number, end: number): number {
  return from === end || Number.isNaN(from) ? 0 : Math.abs(Math.log(end / from));
}

function eachKey(value: (key: SeekKey) => number): Changes {
  return { cv1: value('cv1'), cv2: value('cv2'), price: value('price'), market: value('market') };
}
