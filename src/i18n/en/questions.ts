export const questions = {
  title: 'Every question, answered in one line',
  open: 'Not known yet. Not given: {levers}.',
  ask: {
    factors: 'What made the difference?',
    nextStep: 'What is the next step?',
    seek: 'What does it take to reach a target?',
    order: 'What first, conversions or traffic?',
    time: 'When do contracts come?',
    map: 'Where does a contract pay?',
    money: 'What does a contract cost in full, and what does it bring?',
    department: 'Who is needed?',
    sheets: 'What does each person look at, and how often?',
    channels: 'Where do contracts come from, and what does the next one cost?',
    numbers: 'What do your own numbers prove?',
  },
  factors: {
    better: 'A contract gets {times} cheaper, most of it through {lever}.',
    worse: 'A contract gets {times} more expensive, most of it through {lever}.',
    same: 'Nothing yet: a contract costs the same now and at the goal.',
    none: 'Nothing to compare: on one side a contract has no cost.',
  },
  nextStep: {
    start: 'Start with {lever} ({owner}): one step takes it from {from} to {to}.',
    none: 'One step of any single lever gains nothing.',
  },
  order: {
    conversionsFirst:
      'By the plan, clicks only: conversions first leaves {cash} more over {horizon} than traffic first.',
    flowFirst:
      'By the plan, clicks only: traffic first leaves {cash} more over {horizon} than conversions first.',
    neverTuned:
      'By the plan, clicks only: leaving conversions as they are leaves {cash} more over {horizon}.',
    equal: 'Over {horizon} both end with the same money.',
    nothing: 'Over {horizon} no contracts are signed, whatever comes first.',
    open: 'Enter the average deal size and the margin to compare the money.',
  },
  time: {
    both: 'The steady pace starts on day\u00a0{goal} at the goal and, as things are now, on day\u00a0{now}.',
    never: 'On one of the sides no contracts ever come.',
  },
  money: {
    goal: 'At the goal, with people and tools: {fullCoca} for a contract that brings {ltv} of gross profit.',
    open: 'Enter the average deal size, the margin and the pay of salespeople to see it.',
    none: 'No contracts are signed at the goal.',
  },
  map: {
    both: 'By clicks alone, both now and at the goal: COCA is {now} and {goal}, less than the profit from a contract.',
    goal: 'By clicks alone, at the goal, where COCA is {goal}. Now it is {now}, more than the profit from a contract.',
    now: 'By clicks alone, now, where COCA is {now}. At the goal it is {goal}, more than the profit from a contract.',
    none: 'Neither now nor at the goal, even by clicks alone: COCA is {now} and {goal}, more than the profit from a contract.',
    open: 'COCA is {now} now and {goal} at the goal. Enter the average deal size and the margin to see whether that pays.',
  },
  sheets: 'At the goal a week brings {leads} and {contracts}; each role has a sheet of its own.',
  numbers: {
    both: 'By your counts CV2 went from {before} to {after}. See how sure that is.',
    one: 'By your counts CV2 is {cv2}. See how sure that is.',
    none: 'Enter your counts of visits, leads and contracts, and see what they prove.',
  },
  department: {
    enough: 'Salespeople enough for all contracts: {now} now, {goal} at the goal.',
    short:
      'At the goal {role} are the bottleneck: the department can handle {contracts} of {all} contracts a month.',
    roles: {
      telemarketer: 'telemarketers',
      salesperson: 'salespeople',
      'account-manager': 'account managers',
    },
    open: 'Enter the average deal size, the margin and the pay of salespeople, and the hours that a lead takes, to see it.',
    none: 'No contracts are signed at the goal.',
  },
  channels: {
    each: '{wanted} a month for {spend} with salespeople’s hours. Channels used: {channels}.',
    rising:
      '{wanted} a month for {spend} with salespeople’s hours, the last one for {last}. Channels used: {channels}.',
    short: 'The channels give {capacity} a month. Asked for: {wanted}.',
    open: 'Enter a channel’s price, conversions and visits, and the pay of salespeople.',
  },
};
