export const levers = {
  title: 'Levers',
  names: {
    cv1: 'CV1, visit → lead',
    cv2: 'CV2, lead → contract',
    price: 'Click price',
    cycle: 'Deal cycle',
    market: 'Market capacity',
  },
  /** Short names for tight places. */
  short: {
    cv1: 'CV1',
    cv2: 'CV2',
    price: 'click price',
    cycle: 'deal cycle',
    market: 'market capacity',
  },
  meanings: {
    cv1: 'First-level conversion: the share of visits (or connected calls) that become leads.',
    cv2: 'Second-level conversion: the share of leads that become contracts, that is, cash received.',
    price: 'What one visit costs; in telemarketing, what one connected call costs.',
    cycle: 'Average number of days from the lead to the signature.',
    market: 'The most visits a month that the market yields.',
  },
  owners: {
    'commercial-director': 'commercial director',
    marketer: 'marketer',
    telemarketer: 'telemarketer',
    salesperson: 'salesperson',
    'account-manager': 'account manager',
  },
  sides: { now: 'now', goal: 'goal' },
  sideTitles: { now: 'Now', goal: 'Goal' },
  /** Labels of sliders and fields, of one side or of both. */
  slider: '{name}: {side}, slider',
  sliderOfBoth: '{name}, slider',
  field: '{name}: {side}',
  notGiven: 'not given',
  fieldEmpty: 'not given',
  link: 'Goal = now: {name}',
  linkedHint: 'Both sides move together. Press to separate them.',
  partedHint: 'Press to set the goal to what it is now and move both together.',
  reset: 'Reset {name} to: {from}',
  resetAll: 'Reset to: {from}',
  /** Names of the start that a reset returns to. */
  from: {
    example: 'worked example',
    norm: 'the norm',
    calls: 'calls',
    mine: 'no figures',
    link: 'what the link brought',
    saved: 'the saved scenario',
  },
  /** Provenance marks. */
  provenance: { source: 'the source’s', ours: 'our assumption', visitor: 'yours' },
  /** Styles of underlining, each shown on its own name. */
  lines: { help: 'explained', edit: 'editable' },
  problems: {
    empty: 'The field is empty.',
    notNumber: '“{typed}” is not a number.',
    notAllowed: 'Allowed: {from} to {to}.',
    cells: 'These are several cells of a table: paste one figure.',
  },
  /** An ambiguous figure. */
  readAs: 'Read as {value}. If you meant {other}, write {written}.',
  /** A percentage below 0.1 %, perhaps meant as a fraction. */
  doubted: '{value} or {other}?',
  meant: 'I meant {other}',
  kept: '{value} is kept.',
  keptOpen: 'Still not given.',
  forget: 'Clear',
  curves: {
    text: 'Curves above the tracks show:',
    hint: 'What the goal would come to at each position of a lever, with its other levers as they are. The curves start from zero.',
    label: 'What the curves above the tracks show',
    outcomes: { coca: 'COCA', contractsPerMonth: 'contracts a month' },
  },
};
