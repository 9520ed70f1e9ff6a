/** What must be true for a target to be reached. */
export const seek = {
  title: 'What must be true',
  intro:
    'Say what must be reached. Then read what one lever alone would have to be, and the least that several must change together.',
  target: {
    legend: 'Target',
    coca: 'COCA at most',
    contractsPerMonth: 'Contracts a month at least',
    empty: 'any',
    problems: {
      empty: 'Nothing is asked for here.',
      notNumber: '“{typed}” is not a number.',
      cells: 'These are several cells of a table: paste one figure.',
      notAllowed: 'It must be above 0 and at most {most}.',
    },
    pays: 'COCA at most {value}: the gross profit of one contract',
    norm: '{value} a month, as in the source’s norm',
    forget: 'Forget the target',
  },
  sides: { label: 'Start from', now: 'starting from now', goal: 'starting from the goal' },
  caption: 'What each lever must be',
  heads: { lever: 'Lever', mayMove: 'may move', alone: 'alone', together: 'least change together' },
  mayMove: '{lever} may move',
  limits: { up: 'up to', down: 'down to', label: '{lever}: limit' },
  alone: {
    beyond: 'beyond its limit',
    not: 'not by itself',
    any: 'whatever it is',
  },
  stays: 'stays at {value}',
  example: 'For example, COCA at most {value}, the gross profit of one contract.',
  verdicts: {
    open: 'Nothing is asked for yet.',
    met: 'Already met: {outcome}.',
    reached: 'The least change that meets it: {changes}. It gives {outcome}.',
    notReachable:
      'Not reachable within these limits. The nearest is {changes}, which gives {outcome}.',
    stuck: 'Not reachable: no lever that may move leads there. It stays at {outcome}.',
    missing: 'Not given: {levers}. Without that there is no answer.',
    zero: 'A lever stands at 0, and no factor can raise 0. Enter a figure above 0 or, where it is the only one, let it move.',
  },
  change: '{lever} from\u00a0{from} to\u00a0{to}',
  outcome: {
    both: 'COCA {coca} and {contracts} a month',
    coca: 'COCA {coca}',
    contracts: '{contracts} a month',
  },
  least:
    'Changes are compared by their factors: doubling one lever counts as much as doubling another.',
  apply: 'Make this the goal',
  applyNearest: 'Make the nearest the goal',
  applied: 'This is the goal.',
};
