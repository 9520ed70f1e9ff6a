/**
 * The headline is an opening and a verdict. Slots hold live figures: "Up" is how many times as
 * much, "Down" how many times less, "Part" a share such as 1/20.9.
 */
export const headline = {
  openings: {
    same: 'The same market and the same click price give',
    price: 'The same market at another click price gives',
    market: 'Another market at the same click price gives',
    both: 'Another market at another click price gives',
  },
  verdicts: {
    moreCheaper: '{contractsUp} the contracts, each for {costPart} of the cost.',
    moreDearer: '{contractsUp} the contracts, but each costs {costUp} as much.',
    moreSame: '{contractsUp} the contracts, each at the same cost.',
    fewerCheaper: 'only {contractsPart} of the contracts, though each costs {costPart} as much.',
    fewerDearer: 'only {contractsPart} of the contracts, and each costs {costUp} as much.',
    fewerSame: 'only {contractsPart} of the contracts, each at the same cost.',
    sameCheaper: 'as many contracts, each for {costPart} of the cost.',
    sameDearer: 'as many contracts, but each costs {costUp} as much.',
  },
  equal: 'Now and the goal come to the same: {monthly} a month, each for {coca}.',
  noneNow: 'Now no contract comes out at all; the goal gives {monthly} a month, each for {coca}.',
  noneAtGoal:
    'At the goal no contract comes out: one of its conversions is zero. Now it is {monthlyNow} a month, each for {cocaNow}.',
  none: 'No contract comes out on either side: a conversion or the market is zero.',
  noMarket: 'A market without visits gives nothing, whatever the conversions are.',
  noMarketNow: 'Now the market gives no visits; the goal gives {monthly} a month, each for {coca}.',
  noMarketAtGoal:
    'At the goal the market gives no visits, so nothing comes out. Now it is {monthlyNow} a month, each for {cocaNow}.',
  free: 'Visits cost nothing here, so contracts do not either: {monthly} a month at the goal, {monthlyNow} now.',
  freeNow:
    'Now visits cost nothing: {monthlyNow} a month for free; at the goal {monthly} a month, each for {coca}.',
  freeAtGoal:
    'At the goal visits cost nothing: {monthly} a month for free instead of {monthlyNow} at {cocaNow} each.',
  nowOnly:
    'Now a contract costs {cocaNow}, and the market gives {monthlyNow} a month. Not given yet: {levers}.',
  /** Where no lever is given at all. */
  empty: 'Five figures, and you see what a customer costs you. Nothing is made up.',
  missing: 'Not given yet: {levers}. What depends on that is left open, and nothing is made up.',
};
