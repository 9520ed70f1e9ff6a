export const factors = {
  title: 'What made the difference',
  intro:
    'COCA and contracts a month are products of the levers, so the change from now to the goal splits exactly into one factor per lever.',
  order:
    'The order does not matter: the factors multiply to the same total in any order. A share is a lever’s part of that total on a logarithmic scale.',
  outcomes: { label: 'Factors of', coca: 'COCA', contractsPerMonth: 'contracts a month' },
  captions: {
    coca: 'What makes a contract cheaper at the goal: one factor per lever',
    contractsPerMonth: 'What brings more contracts at the goal: one factor per lever',
  },
  /** Titles where the goal is worse than now. */
  against: {
    coca: 'What makes a contract more expensive at the goal: one factor per lever',
    contractsPerMonth: 'What costs contracts at the goal: one factor per lever',
  },
  axis: {
    coca: 'times cheaper (below 1: more expensive), logarithmic scale',
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
    missing: 'Not given: {levers}. Without that there are no factors or shares.',
    fromZero: 'A change from 0 or to 0 has no factor, so there are no shares: {levers}.',
    toZero: 'A factor of 0 leaves nothing to share out: {levers}.',
    equal: 'No lever has changed, so there is nothing to share out.',
    cancelled: 'The levers cancel out: the total is ×1, so there is nothing to share out.',
  },
  table: {
    show: 'Show as table',
    caption: 'Factors and shares of every lever, in full',
    lever: 'Lever',
    factor: 'factor',
    share: 'share',
  },
};
