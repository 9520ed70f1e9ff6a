/** What first: conversions or flow. Words around the three orders of work. */
export const order = {
  title: 'What first: conversions or flow?',
  page: {
    title: 'What first: conversions or flow? – Takt',
    description:
      'The same market and the same work in three orders: what tuning conversions before buying flow is worth in money and in contracts.',
    own: 'This section by itself',
    levers: 'To the five levers',
    method: 'How it is computed',
  },
  names: {
    conversionsFirst: 'Conversions first',
    flowFirst: 'Flow first',
    neverTuned: 'Never tuned',
  },
  /** In a sentence. */
  said: { conversionsFirst: 'conversions first', flowFirst: 'flow first' },
  /** For tight places. */
  short: { conversionsFirst: 'Conversions', flowFirst: 'Flow', neverTuned: 'Never' },
  does: {
    conversionsFirst: 'Tunes for {tune} on {share} of the market, then buys all of it.',
    flowFirst: 'Buys the whole market at once, begins to tune after {flow}.',
    neverTuned: 'Buys the whole market and leaves conversions as they are.',
  },
  /** The same where nothing is waited for. */
  doesAtOnce: {
    conversionsFirst: 'Buys the whole market, with the levers at the goal from the first day.',
    flowFirst: 'Buys the whole market and begins to tune at once.',
  },
  verdicts: {
    conversionsFirst: {
      more: 'Conversions first, then flow: over {horizon} this order is worth about {cash} and {contracts} more than flow first.',
      fewer:
        'Conversions first, then flow: over {horizon} this order ends about {cash} better off than flow first, though with {contracts} fewer.',
      same: 'Conversions first, then flow: over {horizon} this order ends about {cash} better off than flow first, with as many contracts.',
    },
    flowFirst: {
      more: 'Here flow first does better: over {horizon} it is worth about {cash} and {contracts} more than conversions first.',
      fewer:
        'Here flow first does better: over {horizon} it ends about {cash} better off than conversions first, though with {contracts} fewer.',
      same: 'Here flow first does better: over {horizon} it ends about {cash} better off than conversions first, with as many contracts.',
    },
    neverTuned: {
      more: 'Tuning does not pay here: over {horizon} never tuning is worth about {cash} and {contracts} more than the best order with tuning, {order}.',
      fewer:
        'Tuning does not pay here: over {horizon} never tuning ends about {cash} better off than the best order with tuning, {order}, though with {contracts} fewer.',
      same: 'Tuning does not pay here: over {horizon} never tuning ends about {cash} better off than the best order with tuning, {order}, with as many contracts.',
    },
    equal: {
      more: 'Over {horizon} both orders end with the same money; conversions first gives {contracts} more.',
      fewer:
        'Over {horizon} both orders end with the same money; conversions first gives {contracts} fewer.',
      same: 'Over {horizon} the order makes no difference: both end with the same money.',
    },
    /** After a verdict where none of the three orders earns what it costs. */
    loss: 'All three orders lose money, though: the best ends at about {left}.',
    nothing:
      'No contract comes out within {horizon}, whatever comes first: all that is spent is lost.',
    noCash: {
      more: 'Over {horizon}, conversions first gives {contracts} more than flow first.',
      fewer: 'Over {horizon}, conversions first gives {contracts} fewer than flow first.',
      same: 'Over {horizon}, conversions first gives as many contracts as flow first.',
    },
    missing: 'Not given yet: {missing}. Without that nothing can be said about the order.',
  },
  /** What a verdict hangs on: how long flow first waits before it tunes. The plan’s wait follows. */
  holds: {
    later:
      'This holds as long as flow first would start to tune later than in about {from} ({plan}).',
    sooner: 'This holds as long as flow first starts to tune within about {to} ({plan}).',
    between:
      'This holds as long as flow first starts to tune later than in about {from}, but within about {to} ({plan}).',
    always: 'This holds whenever flow first would start to tune ({plan}).',
    plan: { after: 'the plan: in {flow}', atOnce: 'the plan: at once' },
  },
  needs: 'Cash is not known. Not given: {missing}.',
  plan: {
    title: 'The plan',
    hint: 'What you have not set is our assumption.',
  },
  charts: {
    cash: 'Cash since the start: what contracts brought in less what was spent',
    contracts: 'Contracts signed since the start',
    spendShort: 'Where the money goes',
    spend: 'Where the money of each month goes; areas are money',
    lowest: '{cash}, month {month}',
    breakEven: 'month {month}',
    key: '● lowest, ○ back at zero for good',
    worth: 'at the goal’s cost',
    burned: 'burned',
    burnedSum: 'burned about {money}',
    sparedSum: 'about {money} less than at the goal',
    nothingBurned: 'nothing burned',
    tuning: 'tuning',
    legend: 'Burned is what was paid for visits above what their contracts cost at the goal.',
    each: '{name}: money spent in each month, {burned}',
    openMeasure: 'Not given: {levers}. Until then the money burned cannot be told.',
    noMeasure: 'At the goal no contract comes out, so there is nothing to measure burned money by.',
  },
  play: {
    title: 'Watch the months run by',
    play: 'Play',
    pause: 'Pause',
    back: 'One month back',
    on: 'One month on',
    handle: 'Time',
    start: 'the start',
    now: 'month\u00a0{month}, day\u00a0{day}',
    caption: 'What each order has come to by this day',
    flow: 'visits a month',
    stock: 'leads in progress',
    contracts: 'contracts so far',
    cash: 'cash so far',
    dot: 'A dot is {contracts}.',
  },
  totals: {
    show: 'All totals',
    caption: 'After {horizon}',
    names: {
      contracts: 'Contracts',
      spendShort: 'Where the money goes',
      spend: 'Money spent',
      cash: 'Cash at the end',
      cashInFull: 'Cash in full, less pay for the work',
      lowestCash: 'Lowest cash, the most money needed',
      lowestCashDay: 'Lowest on day',
      breakEvenDay: 'At zero or above for good from day',
      burned: 'Money burned',
    },
    /** Where the day is the first one. */
    atOnce: { lowestCashDay: 'the first day', breakEvenDay: 'the start' },
    none: {
      lowestCashDay: 'never below zero',
      breakEvenDay: 'not in time',
      burned: 'no measure',
      spared: 'none',
      missing: 'not given',
    },
  },
  table: {
    show: 'Show as table, month by month',
    caption: 'Contracts and money of each order, by the end of each month',
    month: 'Month',
    contracts: 'contracts',
    cash: 'cash',
    spent: 'spent',
    burned: 'burned',
  },
  /** The same on the commercial director's page. */
  role: {
    title: 'The order of work in money',
    more: 'Change the plan',
    figure: 'The plan',
  },
};
