/** What made the difference between now and the goal. */
export const factors = {
  title: 'What made the difference',
  intro:
    'COCA and contracts a month are products of levers. So the change from now to the goal splits into one factor a lever, with nothing left over.',
  order:
    'Order does not matter: factors multiply to the same whole in any order. A share is a lever’s part of the whole on the logarithmic scale.',
  outcomes: { label: 'Factors of', coca: 'COCA', contractsPerMonth: 'contracts a month' },
  captions: {
    coca: 'What makes a contract cheaper from now to the goal, one factor a lever',
    contractsPerMonth: 'What brings more contracts from now to the goal, one factor a lever',
  },
  /** The same where the goal is worse than now. */
  against: {
    coca: 'What makes a contract dearer from now to the goal, one factor a lever',
    contractsPerMonth: 'What takes contracts away from now to the goal, one factor a lever',
  },
  axis: {
    coca: 'times cheaper (below 1, dearer), logarithmic scale',
    contractsPerMonth: 'times as many, logarithmic scale',
  },
  now: 'Now',
  goal: 'Goal',
  perMonth: '{value} a month',
  notes: {
    harms: 'works against the goal',
    same: 'unchanged',
    outside: { coca: 'not part of COCA', contractsPerMonth: 'not part of contracts' },
    unknown: 'no factor',
  },
  reasons: {
    missing: 'Not given: {levers}. Factors of what is not given stay open, and so do the shares.',
    fromZero: 'A change from 0 or to 0 has no factor, and so there are no shares: {levers}.',
    toZero: 'A factor of 0 leaves nothing to share out: {levers}.',
    equal: 'No lever has changed, so there is nothing to share out.',
    cancelled: 'The levers undo one another: the whole is ×1, and parts of nothing have no share.',
  },
  table: {
    show: 'Show as table',
    caption: 'Factors and shares of every lever, exactly',
    lever: 'Lever',
    factor: 'factor',
    share: 'share',
  },
};
