export const plan = {
  names: {
    tuneMonths: 'Tuning',
    tuneCost: 'Cost of tuning',
    testShare: 'Flow while tuning',
    flowMonths: 'Flow before tuning, flow first',
    averageCheck: 'Average check',
    margin: 'Gross margin',
    horizonMonths: 'Horizon',
    spread: 'Regularity of the deal cycle',
  },
  /** Short names for tight places. */
  short: {
    tuneMonths: 'tuning',
    tuneCost: 'cost of tuning',
    testShare: 'flow while tuning',
    flowMonths: 'flow before tuning',
    averageCheck: 'average check',
    margin: 'margin',
    horizonMonths: 'horizon',
    spread: 'deals',
  },
  meanings: {
    tuneMonths: 'Months of work that take the levers from now to the goal.',
    tuneCost: 'What that work costs a month.',
    testShare: 'The share of the market’s visits that is bought while conversions are tuned first.',
    flowMonths: 'Months of full flow before a department that buys flow first begins to tune.',
    averageCheck: 'Money from one contract.',
    margin: 'The share of the check that is left after the cost of what is sold.',
    horizonMonths: 'How far ahead to look.',
    spread:
      'How alike deals are in length: regular ones take nearly the same time, irregular ones very different times.',
  },
  spreads: { 1: 'irregular', 4: 'usual', 16: 'regular' },
  target: 'target',
  targetCoca: 'COCA at most {value}',
  targetContracts: 'at least {value} a month',
};
