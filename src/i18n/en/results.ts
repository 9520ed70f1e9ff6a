export const results = {
  title: 'Results',
  /** The line that stays in sight. */
  strip: 'The answer in short',
  now: 'now',
  goal: 'goal',
  names: {
    coca: 'COCA, the advertising cost of one contract',
    contractsPerMonth: 'Contracts a month at the market’s capacity',
    contractsMultiplier: 'Capacity multiplier',
    cocaMultiplier: 'COCA multiplier',
    cycleMultiplier: 'Deal-cycle multiplier',
    adSpendPerMonth: 'Ad spend a month',
    leadsInProgress: 'Leads in progress',
  },
  short: { coca: 'COCA', contractsPerMonth: 'contracts/month' },
  /** How a multiplier reads in words, below it. */
  reads: {
    contractsMultiplier: {
      more: 'contracts a month',
      fewer: 'of the contracts',
      same: 'as many contracts',
      nothing: 'no contract at the goal',
    },
    cocaMultiplier: {
      more: 'cheaper',
      fewer: 'dearer',
      same: 'the same cost',
      nothing: 'a contract costs nothing now',
    },
    cycleMultiplier: {
      more: 'quicker',
      fewer: 'slower',
      same: 'as quick',
      nothing: 'the cycle now is 0 days',
    },
  },
  /** Why there is no figure. */
  reasons: {
    missing: 'not given: {levers}',
    noContractNow: 'no contract now',
    noContractAtGoal: 'no contract at the goal',
    noCost: 'a contract at the goal costs nothing',
    noCycle: 'the goal’s cycle is 0 days',
    noContract: 'no contract comes out',
  },
  /** Where rounded figures would give another multiplier. */
  exact: 'exactly {now} → {goal}',
  /** The source rounds at every step; its own figures, beside ours. */
  source:
    'The source rounds clicks and leads first: {clicks} × {price} = {now} now and {goal} at the goal, {times}.',
};
