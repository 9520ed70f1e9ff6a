/** The index of questions: what each chapter answers, and its answer in one live line. */
export const questions = {
  title: 'Every question in one line',
  open: 'Not known yet. Not given: {levers}.',
  ask: {
    factors: 'What made the difference?',
    nextStep: 'What is the next step?',
    seek: 'What does a target take?',
    order: 'What first, conversions or flow?',
    time: 'When do contracts come?',
    map: 'Where does a contract pay?',
    money: 'What does a contract cost in full, and what does it bring?',
    department: 'Who is needed?',
  },
  factors: {
    better: 'A contract gets {times} cheaper, above all through {lever}.',
    worse: 'A contract gets {times} dearer, above all through {lever}.',
    same: 'Nothing yet: a contract costs as much at the goal as it does now.',
    none: 'There is nothing to compare: one side has no price of a contract.',
  },
  nextStep: {
    start: 'Begin with {lever} ({owner}): one step takes it from {from} to {to}.',
    none: 'One step of any single lever gains nothing.',
  },
  order: {
    conversionsFirst: 'Conversions first: over {horizon} it leaves {cash} more than flow first.',
    flowFirst: 'Flow first: over {horizon} it leaves {cash} more than conversions first.',
    neverTuned: 'Neither: over {horizon}, never tuning leaves {cash} more.',
    equal: 'Over {horizon} both end with the same money.',
    nothing: 'Over {horizon} no contract comes out, whatever comes first.',
    open: 'Give the average check and the margin to compare the money.',
  },
  time: {
    both: 'At a steady pace from day {goal} at the goal; as things are now, from day {now}.',
    never: 'On one of the sides no contract ever comes.',
  },
  money: {
    goal: 'At the goal, with people and tools: {fullCoca} for a contract that brings {ltv} of gross profit.',
    open: 'Give the average check, the margin and the pay of salespeople to see it.',
    none: 'No contracts are signed at the goal.',
  },
  map: {
    both: 'On both sides: COCA is {now} now and {goal} at the goal, less than a contract leaves.',
    goal: 'At the goal, where COCA is {goal}. Now it is {now}, more than a contract leaves.',
    now: 'Now, where COCA is {now}. At the goal it is {goal}, more than a contract leaves.',
    none: 'On neither side: COCA is {now} now and {goal} at the goal, more than a contract leaves.',
    open: 'COCA is {now} now and {goal} at the goal. Give the average check and the margin to see whether that pays.',
  },
  department: {
    enough: 'Salespeople: {now} now, {goal} at the goal. Nobody holds contracts back there.',
    short:
      'At the goal {role} are the bottleneck: the department carries {contracts} of {all} contracts a month.',
    roles: {
      telemarketer: 'telemarketers',
      salesperson: 'salespeople',
      'account-manager': 'account managers',
    },
    open: 'Give the hours that leads take to see it.',
    none: 'No contracts are signed at the goal.',
  },
};
