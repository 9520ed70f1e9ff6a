import type { Course, CourseTotals } from './courses.ts';
import { cashLeader } from './leader.ts';
import type { CourseKey } from './timeline.ts';
import { readsAsSame } from './verdict.ts';

export type ContractBalance = 'more' | 'fewer' | 'same';

/** The verdict on the order of work; differences are 0 or more. */
export type OrderVerdict =
  | {
      readonly kind: CourseKey;
      /** Above the best of the courses it is compared with. */
      readonly cash: number;
      readonly contracts: number;
      readonly balance: ContractBalance;
      /** The better of the two courses with tuning. */
      readonly order: 'conversionsFirst' | 'flowFirst';
      /** The most cash of the three; below 0 all lose. */
      readonly left: number;
    }
  | {
      readonly kind: 'equal';
      readonly contracts: number;
      readonly balance: ContractBalance;
      readonly left: number;
    }
  | {
      /** Cash is unknown, contracts are not. */
      readonly kind: 'noCash';
      readonly contracts: number;
      /** Conversions first against flow first. */
      readonly balance: ContractBalance;
    }
  | { readonly kind: 'nothing' | 'missing' };

type Played = Readonly<Record<CourseKey, Pick<Course, 'totals'>>>;

/**
 * Judges the three courses by cash at the horizon; never tuning only where it beats both others.
 * `missing` where even contracts are unknown.
 */
export function orderVerdict(played: Played): OrderVerdict {
  const conversions = played.conversionsFirst.totals;
  const flow = played.flowFirst.totals;
  const never = played.neverTuned.totals;
  if (Number.isNaN(conversions.contracts) || Number.isNaN(flow.contracts)) {
    return { kind: 'missing' };
  }
  if (conversions.contracts === 0 && flow.contracts === 0 && never.contracts === 0) {
    return { kind: 'nothing' };
  }
  if (Number.isNaN(conversions.cash) || Number.isNaN(flow.cash)) {
    return { kind: 'noCash', ...contractsBeside(conversions.contracts, flow.contracts) };
  }
  const kind = cashLeader(conversions, flow, never);
  const better = conversions.cash >= flow.cash ? 'conversionsFirst' : 'flowFirst';
  const [best, other] = better === 'flowFirst' ? [flow, conversions] : [conversions, flow];
  if (kind === 'neverTuned') {
    return {
      kind,
      order: better,
      cash: never.cash - best.cash,
      left: never.cash,
      ...contractsBeside(never.contracts, best.contracts),
    };
  }
  const left = best.cash;
  if (kind === 'equal') {
    return { kind, left, ...contractsBeside(conversions.contracts, flow.contracts) };
  }
  return {
    kind,
    order: kind,
    cash: best.cash - other.cash,
    left,
    ...contractsBeside(best.contracts, other.contracts),
  };
}

/** The verdict with salespeople's pay. */
export type FullOrderVerdict =
  | {
      /** Another course leads in full. */
      readonly kind: CourseKey;
      readonly left: number;
      readonly instead: CourseKey;
      readonly insteadLeft: number;
    }
  | {
      /** Both courses with tuning are equal in full, or none earns its cost. */
      readonly kind: 'equal' | 'loss';
      readonly course: CourseKey;
      readonly left: number;
    };

/**
 * How the verdict in full differs from one on cash: another leader, or a loss; undefined where they
 * agree or either is unknown.
 */
export function fullOrderVerdict(played: Played): FullOrderVerdict | undefined {
  const inFull = (totals: CourseTotals) => ({ totals: { ...totals, cash: totals.cashInFull } });
  const onClicks = orderVerdict(played);
  const full = orderVerdict({
    conversionsFirst: inFull(played.conversionsFirst.totals),
    flowFirst: inFull(played.flowFirst.totals),
    neverTuned: inFull(played.neverTuned.totals),
  });
  if (!('left' in onClicks && 'left' in full)) return undefined;
  const { left } = full;
  if (full.kind === onClicks.kind) {
    if (left >= 0 || onClicks.left < 0) return undefined;
    return { kind: 'loss', course: leaderOf(full.kind), left };
  }
  if (full.kind === 'equal') return { kind: 'equal', course: leaderOf('equal'), left };
  const isEven = onClicks.kind === 'equal' && full.kind === 'conversionsFirst';
  const instead = isEven ? 'flowFirst' : leaderOf(onClicks.kind);
  const insteadLeft = played[instead].totals.cashInFull;
  return { kind: full.kind, left, instead, insteadLeft };
}

/** The leading course; of two equal ones, the first. */
function leaderOf(kind: CourseKey | 'equal'): CourseKey {
  return kind === 'equal' ? 'conversionsFirst' : kind;
}

function contractsBeside(
  count: number,
  other: number,
): { contracts: number; balance: ContractBalance } {
  const difference = count - other;
  const isSame = difference === 0 || readsAsSame(Math.min(count, other) / Math.max(count, other));
  return {
    contracts: Math.abs(difference),
    balance: isSame ? 'same' : difference > 0 ? 'more' : 'fewer',
  };
}
