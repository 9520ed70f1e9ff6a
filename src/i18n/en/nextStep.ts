export const nextStep = {
  title: 'The next step',
  intro:
    'What happens when one lever improves by a factor of 1.1 and the others stay as they are: conversions and market × 1.1, click price and deal cycle ÷ 1.1.',
  outcomes: {
    label: 'Effect on',
    coca: 'COCA',
    contractsPerMonth: 'contracts a month',
    cash: 'cash',
    daysToTakt: 'days to takt',
  },
  sides: { label: 'Which side takes the step', now: 'from now', goal: 'from the goal' },
  captions: {
    coca: 'How much one step takes off COCA ({start} without it)',
    contractsPerMonth: 'How many contracts a month one step adds ({start} without it)',
    cash: {
      now: 'How much cash one step adds over {horizon} if the rest stays as it is now ({start} without it)',
      goal: 'How much cash one step adds over {horizon}, conversions first ({start} without it)',
    },
    daysToTakt:
      'How much sooner one step brings takt ({start} after the traffic starts without it)',
  },
  gains: {
    coca: { better: '{value} cheaper', worse: '{value} more expensive' },
    contractsPerMonth: { better: '{value} more', worse: '{value} fewer' },
    cash: { better: '{value} more', worse: '{value} less' },
    daysToTakt: { better: '{value} sooner', worse: '{value} later' },
  },
  start: {
    most: 'Start with {lever}: its step gains the most, and it is {owner}.',
    norm: 'Start with {lever}: it is at {below} of the norm, and it is {owner}.',
    speed: 'Start with {lever}: as good as {tied}, but it shows at once, and it is {owner}.',
    any: 'Start with {lever}: as good as {tied}, and it is {owner}.',
    none: 'No step gains anything here.',
    owner: {
      'commercial-director': 'the commercial director’s',
      marketer: 'the marketer’s',
      telemarketer: 'the telemarketer’s',
      salesperson: 'the salesperson’s',
      'account-manager': 'the account manager’s',
    },
    /** The assumption behind the choice. */
    assumes: {
      norm: 'We take the source’s example for the norm, CV1 {cv1} and CV2 {cv2}: if yours is different, another lever may come first.',
      cash: 'That depends on the plan: average deal size {check}, margin {margin}, {horizon}.',
    },
  },
  nothing: 'changes nothing',
  atLimit: '{value}, at its limit',
  fromZero: '{value}: 1.1 times nothing is nothing',
  unknown: 'not given',
  tie: 'For this outcome these levers tie. What sets them apart:',
  norm: {
    short: 'at {below} of the norm, {norm}',
    reached: 'at or above the norm of {norm}',
    none: 'no norm',
  },
  speed: {
    cv1: 'leads show it at once',
    cv2: 'contracts show it one deal cycle later ({cycle})',
    cv2Open: 'contracts show it one deal cycle later',
    price: 'every visit shows it at once',
    cycle: 'contracts show it one deal cycle later',
    market: 'more visits come at once, and the spend grows with them',
  },
  reasons: {
    missing: 'Not given: {levers}. Until then the effect of the step is not known.',
    cash: 'Cash needs the average deal size and the margin: {missing} not given.',
    none: 'No contracts are signed, so there is no COCA that a step could change.',
    noTakt: 'No contracts are signed, so there is no takt that a step could bring sooner.',
  },
};
