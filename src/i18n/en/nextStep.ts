/** What one more step of each lever is worth. */
export const nextStep = {
  title: 'The next step',
  intro:
    'What one lever gives when it gets better by a factor of 1.1, with the others where they stand: conversions and market × 1.1, click price and deal cycle ÷ 1.1.',
  outcomes: {
    label: 'Worth for',
    coca: 'COCA',
    contractsPerMonth: 'contracts a month',
    cash: 'cash',
    daysToTakt: 'days to takt',
  },
  sides: { label: 'Which side takes the step', now: 'from now', goal: 'from the goal' },
  captions: {
    coca: 'What one step takes off COCA (it is {start})',
    contractsPerMonth: 'What one step adds to contracts a month (they are {start})',
    cash: {
      now: 'What one step adds to cash in {horizon} if all stays as it is now (it is {start})',
      goal: 'What one step adds to cash in {horizon}, conversions first (it is {start})',
    },
    daysToTakt: 'How much sooner one step brings takt (it comes {start} after the flow starts)',
  },
  gains: {
    coca: { better: '{value} cheaper', worse: '{value} dearer' },
    contractsPerMonth: { better: '{value} more', worse: '{value} fewer' },
    cash: { better: '{value} more', worse: '{value} less' },
    daysToTakt: { better: '{value} sooner', worse: '{value} later' },
  },
  /** The one lever to start with, and why. */
  start: {
    most: 'Start with {lever}: its step gains the most, and it is {whose}.',
    norm: 'Start with {lever}: {times} below the norm, and it is {whose}.',
    speed: 'Start with {lever}: as good as {tied}, but it shows at once, and it is {whose}.',
    any: 'Start with {lever}: as good as {tied}, and it is {whose}.',
    none: 'No step gains anything here.',
    whose: {
      'commercial-director': 'the commercial director’s',
      marketer: 'the marketer’s',
      telemarketer: 'the telemarketer’s',
      salesperson: 'the salesperson’s',
      'account-manager': 'the account manager’s',
    },
    /** What the choice hangs on. */
    assumes: {
      norm: 'The norm is the source’s, CV1 {cv1} and CV2 {cv2}: where yours is another, another lever may come first.',
      cash: 'That depends on the plan: average check {check}, margin {margin}, {horizon}.',
    },
  },
  nothing: 'changes nothing',
  atLimit: '{value}, at its limit',
  fromZero: '{value}: 1.1 times nothing is nothing',
  unknown: 'not given',
  tie: 'For this outcome these come to the same. What sets them apart:',
  norm: {
    short: 'the norm, {norm}, is {times} as high',
    reached: 'at or above the norm of {norm}',
    none: 'no norm',
  },
  speed: {
    cv1: 'leads show it at once',
    cv2: 'contracts show it a deal cycle later ({cycle})',
    cv2Open: 'contracts show it a deal cycle later',
    price: 'every visit shows it at once',
    cycle: 'contracts show it a deal cycle later',
    market: 'more visits come at once, and the spend grows with them',
  },
  reasons: {
    missing: 'Not given: {levers}. What the step is worth stays open.',
    cash: 'Cash needs the average check and the margin: {missing} not given.',
    none: 'No contracts are signed, so there is no COCA that a step could change.',
    noTakt: 'No contracts are signed, so there is no takt that a step could bring sooner.',
  },
};
