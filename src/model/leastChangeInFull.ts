import type { SpendingInFull } from './costing.ts';
import type { Changes } from './leastChange.ts';
import type { LeverValues } from './levers.ts';
import { placeHours } from './salesHours.ts';
import { systemFigures } from './system.ts';
import type { Target } from './target.ts';
import { DAYS_A_WEEK } from './units.ts';

/** Changes with their sum of squares, or with `NOT_ENOUGH` + how far they are off. */
interface Found {
  readonly changes: Changes;
  readonly value: number;
}

/** Above every sum of squares. */
const NOT_ENOUGH = 1e6;

/** Golden sections of an interval: to 1e-10 of it. */
const SECTIONS = 48;

/** Relative error that the search leaves in a target and in hours. */
const ROOM_FOR_ERRORS = 1e-8;

/** People up to whom work is part of another job (the model's section 7). */
const PART_OF_A_JOB = 0.5;

/**
 * The smallest changes (least sum of squared |ln of the ratio|) that meet COCA in full and
 * contracts, none above `most`; the nearest where that is too low. All levers are above 0. For a
 * given number of salespeople COCA in full and contracts are posynomials, so that the problem is
 * convex in logarithms, also of that number (geometric programming: Boyd et al. 2007). Three nested
 * searches: people, the market's change, the conversions' sum; whole numbers of people lie beside
 * the best broken one.
 */
export function leastChangeInFull(
  from: LeverValues,
  target: Target,
  more: number,
  most: Changes,
  spending: SpendingInFull,
): Changes {
  const { customer, department } = spending;
  const forVisits = target.coca - customer.bonus * customer.averageCheck;
  if (!(forVisits > 0)) return { cv1: 0, cv2: 0, price: 0, market: 0 };
  const { salespersonPay, otherPay } = department;
  const least = systemFigures(from, customer, department);
  const farthestSide = systemFigures(farthest(from, most), customer, department);
  const isFixed = !Number.isNaN(customer.teamCost) || !Number.isNaN(department.salespeople);
  const [fewest, all] = [least, farthestSide].map((side) => side.department.people.salesperson) as [
    number,
    number,
  ];
  const forPeople = (people: number) =>
    leastFor({
      from,
      most,
      more,
      perVisit: (1 - ROOM_FOR_ERRORS) * forVisits * from.cv1 * from.cv2,
      fixed: customer.toolsCost + (isFixed ? least.team : people * salespersonPay + otherPay),
      hours: isFixed
        ? Infinity
        : people * placeHours(department) * department.load * (1 - ROOM_FOR_ERRORS),
      hoursOfLead: department.newLeadHours + (from.cycle / DAYS_A_WEEK) * department.openLeadHours,
      hoursOfContract: department.closingHours,
    });
  if (isFixed || fewest === all) return forPeople(all).changes;
  const broken = valley(Math.log(fewest), Math.log(all), (size) => ({
    ...forPeople(Math.exp(size)),
    people: Math.exp(size),
  })).people;
  const possible = [
    Math.min(broken, PART_OF_A_JOB),
    Math.max(1, Math.floor(broken)),
    Math.max(1, Math.ceil(broken)),
  ].filter((people) => people > fewest && people < all);
  return lowest([fewest, all, ...possible].map(forPeople)).changes;
}

interface Problem {
  readonly from: LeverValues;
  readonly most: Changes;
  readonly more: number;
  /** Money a visit may cost with all spending, before conversions change. */
  readonly perVisit: number;
  /** Money a month whatever is bought. */
  readonly fixed: number;
  readonly hours: number;
  readonly hoursOfLead: number;
  readonly hoursOfContract: number;
}

function leastFor(problem: Problem): Found {
  const { most } = problem;
  return valley(0, most.market, (market) =>
    valley(0, most.cv1 + most.cv2, (conversions) => changesOf(problem, conversions, market)),
  );
}

/** Price and conversions for a given conversions' sum and market. */
function changesOf(problem: Problem, conversions: number, market: number): Found {
  const { from, most, perVisit, hours, hoursOfLead, hoursOfContract } = problem;
  const visits = from.market * Math.exp(market);
  const fixed = problem.fixed / visits;
  const allowed = perVisit * Math.exp(conversions);
  const contracts = hoursOfContract * from.cv1 * from.cv2 * Math.exp(conversions);
  const leads = hoursOfLead * from.cv1;
  const lowestCv1 = Math.max(0, conversions - most.cv2);
  const missing = Math.max(
    0,
    problem.more - conversions - market,
    Math.log((from.price * Math.exp(-most.price) + fixed) / allowed),
    Math.log((visits * (leads * Math.exp(lowestCv1) + contracts)) / hours),
  );
  const highestCv1 =
    leads > 0 ? Math.log(Math.max(0, hours / visits - contracts) / leads) : Infinity;
  const cv1 = Math.max(lowestCv1, Math.min(conversions / 2, most.cv1, highestCv1));
  const price =
    from.price > allowed - fixed
      ? Math.min(most.price, Math.log(from.price / (allowed - fixed)))
      : 0;
  const changes = { cv1, cv2: conversions - cv1, price: price || 0, market };
  const { cv2 } = changes;
  return {
    changes,
    value:
      missing > 0
        ? NOT_ENOUGH * (1 + missing)
        : cv1 ** 2 + cv2 ** 2 + changes.price ** 2 + market ** 2,
  };
}

/** The minimum of a function with one valley, by golden sections. */
function valley<T extends { readonly value: number }>(
  from: number,
  to: number,
  at: (x: number) => T,
): T {
  const part = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let best = lowest([at(low), at(high)]);
  if (low === high) return best;
  let [left, right] = [high - part * (high - low), low + part * (high - low)];
  let [atLeft, atRight] = [at(left), at(right)];
  for (let section = 0; section < SECTIONS; section++) {
    best = lowest([best, atLeft, atRight]);
    if (atLeft.value <= atRight.value) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - part * (high - low);
      atLeft = at(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + part * (high - low);
      atRight = at(right);
    }
  }
  return best;
}

function lowest<T extends { readonly value: number }>(all: readonly T[]): T {
  return all.reduce((best, one) => (one.value < best.value ? one : best));
}

function farthest(from: LeverValues, most: Changes): LeverValues {
  return {
    ...from,
    cv1: from.cv1 * Math.exp(most.cv1),
    cv2: from.cv2 * Math.exp(most.cv2),
    market: from.market * Math.exp(most.market),
  };
}
