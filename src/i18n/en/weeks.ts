import type { Plural } from '../message.ts';

const inWeeks: Plural = { one: '{count} week', other: '{count} weeks' };

export const weeks = {
  title: 'Week by week',
  hint: 'Type the counts of each week, or paste rows from a spreadsheet: visits, leads, contracts, with or without a date in front. Contracts may be of earlier leads.',
  empty:
    'A few weeks are enough to begin with. They show whether conversions hold, and what CV2 is of the leads that have had time to decide.',
  example: 'Load 24 weeks as an example',
  columns: {
    week: 'Week',
    visits: 'Visits',
    leads: 'Leads',
    contracts: 'Contracts',
    changed: 'Changed',
  },
  rows: 'Counts of each week',
  numbered: 'week {week}',
  field: '{column}, week {week}',
  mark: 'Something was changed from week {week} on',
  add: 'Add a week',
  remove: 'Remove week {week}',
  full: 'There is room for {most} weeks.',
  leftOut:
    'Lines not taken: {count}, the first is “{line}”. Counts are whole, with no more leads than visits.',
  clear: 'Clear the weeks',
  use: 'Use the weeks as now',
  from: 'Monday of the first week',
  began: 'The department began with the first week',
  cv2: {
    ripe: 'Of the leads whose decision was due, {ripe} became contracts: {low} to {high} in nine cases out of ten.',
    naive:
      'Contracts over the leads of the same weeks would say {naive}, since late leads are still deciding.',
    open: 'CV2 of leads due needs leads, contracts and the deal cycle of now.',
  },
  chart: {
    title: 'CV1 and CV2 of leads due, week by week, between the limits that chance keeps to',
    key: 'Larger dots: more counts. Hollow: leads of these weeks are still deciding. Ring: a signal. Dotted: contracts over the same weeks’ leads. At the right: what is known since the last change, with its 90% bar.',
    press: 'Press a week to mark a change.',
    goal: 'goal {goal}',
  },
  table: {
    show: 'Show as table, week by week',
    caption: 'Counts of each week, leads due in it, and CV2 told in both ways',
    heads: [
      'Week',
      'Visits',
      'Leads',
      'Contracts',
      'CV1',
      'Leads due',
      'CV2 of leads due',
      'Contracts ÷ leads',
    ],
  },
  signals: {
    above: '{lever}: {week} is above the limit.',
    below: '{lever}: {week} is below the limit.',
    run: '{lever}: eight or more in a row lie on one side of the mean, {first} to {last}.',
    none: 'No signal: the weeks differ no more than chance makes them.',
    provisional: 'Limits are provisional as long as there are fewer than 12 points.',
    weeks: '{first} to {last}',
  },
  gate: {
    title: 'Ready for traffic?',
    open: 'Yes: conversions hold and pay, nothing is below its goal, and the department can handle it. It is time to buy traffic.',
    shut: 'Not yet. What is missing: {missing}.',
    missing: {
      holds: 'conversions that hold',
      pays: 'a contract that pays',
      cv1: 'CV1 on target',
      cv2: 'CV2 on target',
      carried: 'people to handle it',
    },
    states: { yes: 'yes', no: 'no', cannotTell: 'cannot tell yet' },
    lamps: {
      holds: 'Conversions hold',
      pays: 'A contract pays',
      cv1: 'CV1 on target',
      cv2: 'CV2 on target',
      carried: 'The department can handle it',
    },
    holds: {
      yes: 'no signal since the last change, for as long as contracts take to follow.',
      no: 'the weeks since the last change have signals: {signals}.',
      cannotTell: 'no signal so far, but {weeks} more are needed until contracts have followed.',
      noChart: 'not enough counts since the last change for a mean and its limits.',
    },
    pays: {
      yes: 'the chance that a contract costs no more in full than it brings is {chance}.',
      no: 'the chance that a contract costs no more in full than it brings is only {chance}.',
      cannotTell:
        'the chance that a contract costs no more in full than it brings is {chance}: more contracts would tell.',
      missing: 'this needs the average deal size, the margin and pay.',
    },
    target: {
      yes: 'near its goal of {goal} or above it.',
      no: 'below its goal of {goal}: the chance that it has got there is {chance}.',
      cannotTell:
        'the chance that it has reached {goal} is {chance}. About {tries} more would tell.',
      never:
        'the chance that it has reached {goal} is {chance}, and more counts would hardly tell.',
      missing: 'this needs counts and a goal.',
    },
    carried: {
      yes: 'it can handle the {wanted} a month of the goal.',
      no: 'it can handle {carries} of the {wanted} a month of the goal.',
      missing: 'this needs all levers of the goal and the hours of the work.',
    },
    weeks: inWeeks,
    line: {
      open: 'By your weeks it is time to buy traffic.',
      shut: 'By your weeks it is not yet time to buy traffic: {missing}.',
      link: 'Your own numbers',
    },
  },
};
