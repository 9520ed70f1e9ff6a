export const plan = {
  names: {
    tuneMonths: 'Work on conversions',
    tuneCost: 'Cost of the work',
    testShare: 'Traffic during the work',
    flowMonths: 'Traffic before the work, traffic first',
    averageCheck: 'Average deal size',
    margin: 'Gross margin',
    horizonMonths: 'Horizon',
    spread: 'Spread of the deal cycle',
  },
  /** Short names for tight places. */
  short: {
    tuneMonths: 'work on conversions',
    tuneCost: 'cost of the work',
    testShare: 'traffic during the work',
    flowMonths: 'traffic before the work',
    averageCheck: 'average deal size',
    margin: 'margin',
    horizonMonths: 'horizon',
    spread: 'spread of the deal cycle',
  },
  meanings: {
    tuneMonths: 'How many months it takes to bring the levers from now to the goal.',
    tuneCost: 'What the work on conversions costs a month.',
    testShare:
      'The share of the market’s visits that is bought while conversions are being improved first.',
    flowMonths:
      'Months of full traffic before a department that buys traffic first starts improving conversions.',
    averageCheck: 'Money from one contract.',
    margin: 'The share of the deal that is left after the cost of what is sold.',
    horizonMonths: 'How far ahead to look.',
    spread:
      'How different deals are in length: with a small spread they take nearly the same time, with a large one very different times.',
  },
  spreads: { 1: 'large', 4: 'usual', 16: 'small' },
  target: 'target',
  targetCoca: 'COCA at most {value}',
  targetContracts: 'at least {value} a month',
};
