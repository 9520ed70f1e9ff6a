/** What it takes to reach a target. */
export const seek = {
  title: 'What it takes',
  intro:
    'Set a target. You will see what one lever would have to be on its own, and the smallest change of several together that is enough.',
  target: {
    legend: 'Target',
    coca: 'COCA at most',
    contractsPerMonth: 'Contracts a month at least',
    empty: 'any',
    problems: {
      empty: 'No target is set here.',
      notNumber: '“{typed}” is not a number.',
      cells: 'These are several cells of a table: paste one figure.',
      notAllowed: 'It must be above 0 and at most {most}.',
    },
    pays: 'COCA at most {value}: the gross profit of one contract',
    norm: '{value} a month, as in the source’s norm',
    forget: 'Clear the target',
  },
  sides: { label: 'Start from', now: 'starting from now', goal: 'starting from the goal' },
  caption: 'What each lever has to be',
  heads: {
    lever: 'Lever',
    mayMove: 'can change',
    alone: 'on its own',
    together: 'smallest combined change',
  },
  mayMove: '{lever} can change',
  limits: { up: 'up to', down: 'down to', label: '{lever}: limit' },
  alone: {
    beyond: 'beyond its limit',
    not: 'not on its own',
    any: 'any value',
  },
  stays: 'stays at {value}',
  example: 'For example, COCA at most {value}, the gross profit of one contract.',
  verdicts: {
    open: 'Set a target above.',
    met: 'Already met: {outcome}.',
    reached: 'The smallest change that is enough: {changes}. It gives {outcome}.',
    notReachable:
      'Not reachable within these limits. The nearest is {changes}, which gives {outcome}.',
    stuck: 'Not reachable: no lever that can change leads there. It stays at {outcome}.',
    missing: 'Not given: {levers}. Without that there is no answer.',
    zero: 'A lever is at 0, and no factor can raise 0. Enter a figure above 0 or, if it is the only one, let it change.',
  },
  change: '{lever} from\u00a0{from} to\u00a0{to}',
  outcome: {
    both: 'COCA {coca} and {contracts} a month',
    coca: 'COCA {coca}',
    bothInFull: 'COCA in full {coca} and {contracts} a month',
    fullCoca: 'COCA in full {coca}',
    contracts: '{contracts} a month',
  },
  least:
    'Changes are compared by their factors: doubling one lever counts as much as doubling another.',
  apply: 'Make this the goal',
  applyNearest: 'Make the nearest the goal',
  applied: 'This is now the goal.',
};
