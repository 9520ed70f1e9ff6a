import type { Plural } from '../message.ts';

export const results = {
  title: 'Results',
  /** The line that stays on the screen. */
  strip: 'Results in short',
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
  short: { coca: 'COCA', contractsPerMonth: 'contracts/mo.' },
  /** Words below a multiplier. */
  reads: {
    contractsMultiplier: {
      more: 'more contracts a month',
      fewer: 'fewer contracts a month',
      same: 'number of contracts',
      nothing: 'no contracts at the goal',
    },
    cocaMultiplier: {
      more: 'cheaper',
      fewer: 'more expensive',
      same: 'cost of a contract',
      nothing: 'a contract costs nothing now',
    },
    cycleMultiplier: {
      more: 'faster',
      fewer: 'slower',
      same: 'deal cycle',
      nothing: 'the cycle now is 0 days',
    },
  },
  /** Before those words: "20.9× cheaper". */
  times: { other: '{times}×' } as Plural,
  /** Before those words where nothing changes: "the same deal cycle". */
  same: {
    contractsMultiplier: 'the same',
    cocaMultiplier: 'the same',
    cycleMultiplier: 'the same',
  },
  /** Read out before a step of the history. */
  steps: { undo: 'Undone.', redo: 'Redone.' },
  reasons: {
    missing: 'not given: {levers}',
    noContractNow: 'no contracts now',
    noContractAtGoal: 'no contracts at the goal',
    noCost: 'a contract at the goal costs nothing',
    noCycle: 'the goal’s cycle is 0 days',
    noContract: 'no contracts are signed',
  },
  /** Where rounded figures would give another multiplier. */
  exact: 'exactly {now} → {goal}',
};
