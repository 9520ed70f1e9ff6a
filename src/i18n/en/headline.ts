/**
 * `causes` precede contracts and their cost; slots hold live figures. Last words are joined, since
 * a figure alone on its line is an orphan.
 */
export const headline = {
  causes: {
    more: {
      times: '{times}×',
      market: '{market} the visits',
      cv1: '{cv1} the leads',
      /** Beside a change of visits. */
      cv1BesideMarket: '{cv1} the leads per visit',
      cv2: '{cv2} the closing rate',
      /** Beside the first conversion. */
      cv2BesideCv1: '{cv2} the closing rate',
      price: '{price} the click price',
    },
    less: {
      times: '{times}×',
      market: '{market} fewer visits',
      cv1: '{cv1} fewer leads',
      cv1BesideMarket: 'CV1 {cv1} lower',
      cv2: 'closing {cv2} lower',
      cv2BesideCv1: 'closing {cv2} lower',
      price: 'clicks {price} cheaper',
    },
  },
  contracts: {
    more: '{monthly} a month instead of {monthlyNowBare}',
    fewer: 'only {monthly} a month instead of {monthlyNowBare}',
    same: 'still {monthly} a month',
  },
  /** Both sides buy the same visits. */
  fromSame: 'from the same market of {visits}',
  costs: {
    more: {
      cheaper: 'at {coca} a contract instead\u00a0of {cocaNow}.',
      dearer: 'but at {coca} a contract instead\u00a0of {cocaNow}.',
      same: 'still at {coca} a contract.',
    },
    fewer: {
      cheaper: 'though at {coca} a contract instead\u00a0of {cocaNow}.',
      dearer: 'and at {coca} a contract instead\u00a0of {cocaNow}.',
      same: 'still at {coca} a contract.',
    },
    same: {
      cheaper: 'but at {coca} a contract instead\u00a0of {cocaNow}.',
      dearer: 'but at {coca} a contract instead\u00a0of {cocaNow}.',
      same: 'still at {coca} a contract.',
    },
  },
  /** Changes cancel out. */
  offset: 'Still {monthly} a month, at {coca} each: {causes} cancel out.',
  equal: 'Now and the goal are the same: {monthly} a month, at {coca} each.',
  quicker:
    'Deal cycle {cycle} instead of {cycleNow}: the same {monthly} a month at {coca} each, only sooner.',
  slower:
    'Deal cycle {cycle} instead of {cycleNow}: the same {monthly} a month at {coca} each, only later.',
  noneNow: 'No contracts are signed now; the goal is {monthly} a month, at {coca} each.',
  noneAtGoal:
    'No contracts are signed at the goal: a conversion is zero. Now it is {monthlyNow} a month, at {cocaNow} each.',
  none: 'No contracts are signed on either side: a conversion or the market is zero.',
  noMarket: 'A market without visits brings no contracts, whatever the conversions are.',
  noMarketNow: 'The market has no visits now; the goal is {monthly} a month, at {coca} each.',
  noMarketAtGoal:
    'The market has no visits at the goal, so no contracts are signed. Now it is {monthlyNow} a month, at {cocaNow} each.',
  free: 'Visits cost nothing, so contracts cost nothing either: {monthly} a month at the goal, {monthlyNow} now.',
  freeNow:
    'Visits cost nothing now: {monthlyNow} a month for free. The goal is {monthly} a month, at {coca} each.',
  freeAtGoal:
    'Visits cost nothing at the goal: {monthly} a month for free instead of {monthlyNow} at {cocaNow} each.',
  nowOnly:
    'Now it is {monthlyNow} a month, at {cocaNow} each. Not given for the goal: {goalLevers}.',
  /** No lever is given. */
  empty: 'Enter five figures and see what one contract costs you and how many a month you can win.',
  missing: 'Not given yet: {levers}. What depends on that stays empty.',
  /** The deal cycle's effect, below the headline: it moves neither outcome. */
  cycle: {
    quicker:
      'The deal cycle ({cycleNow} → {cycle}) brings them sooner; it changes neither their number nor their cost.',
    slower:
      'The deal cycle ({cycleNow} → {cycle}) brings them later; it changes neither their number nor their cost.',
    same: 'The deal cycle is the same: {cycle}.',
  },
};
