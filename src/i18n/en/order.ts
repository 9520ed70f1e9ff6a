export const order = {
  title: 'What first: conversions or traffic?',
  page: {
    title: 'What first: conversions or traffic? – Takt',
    description:
      'The same market and the same work in three orders: what improving conversions before buying traffic is worth in money and in contracts.',
    own: 'Open on its own page',
    levers: 'Back to the five levers',
    method: 'How it is computed',
  },
  names: {
    conversionsFirst: 'Conversions first',
    flowFirst: 'Traffic first',
    neverTuned: 'Never improved',
  },
  /** In a sentence. */
  inSentence: {
    conversionsFirst: 'conversions first',
    flowFirst: 'traffic first',
    neverTuned: 'never improving',
  },
  /** For tight places. */
  short: { conversionsFirst: 'Conversions', flowFirst: 'Traffic', neverTuned: 'Never' },
  does: {
    conversionsFirst:
      'Improves conversions for {tune} on {share} of the market, then buys all of it.',
    flowFirst: 'Buys the whole market at once and starts improving conversions after {flow}.',
    neverTuned: 'Buys the whole market and leaves conversions as they are.',
  },
  /** Without waiting. */
  doesAtOnce: {
    conversionsFirst: 'Buys the whole market, with the levers at the goal from the first day.',
    flowFirst: 'Buys the whole market and starts improving conversions at once.',
  },
  verdicts: {
    conversionsFirst: {
      more: 'Conversions first, then traffic: over {horizon} this order is worth about {cash} and {contracts} more than traffic first.',
      fewer:
        'Conversions first, then traffic: over {horizon} this order ends about {cash} better off than traffic first, though with {contracts} fewer.',
      same: 'Conversions first, then traffic: over {horizon} this order ends about {cash} better off than traffic first, with the same number of contracts.',
    },
    flowFirst: {
      more: 'Here traffic first does better: over {horizon} it is worth about {cash} and {contracts} more than conversions first.',
      fewer:
        'Here traffic first does better: over {horizon} it ends about {cash} better off than conversions first, though with {contracts} fewer.',
      same: 'Here traffic first does better: over {horizon} it ends about {cash} better off than conversions first, with the same number of contracts.',
    },
    neverTuned: {
      more: 'Improving conversions does not pay here: over {horizon} leaving them is worth about {cash} and {contracts} more than the better of the two orders, {order}.',
      fewer:
        'Improving conversions does not pay here: over {horizon} leaving them ends about {cash} better off than the better of the two orders, {order}, though with {contracts} fewer.',
      same: 'Improving conversions does not pay here: over {horizon} leaving them ends about {cash} better off than the better of the two orders, {order}, with the same number of contracts.',
    },
    equal: {
      more: 'Over {horizon} both orders end with the same money; conversions first gives {contracts} more.',
      fewer:
        'Over {horizon} both orders end with the same money; conversions first gives {contracts} fewer.',
      same: 'Over {horizon} the order makes no difference: both end with the same money.',
    },
    /** Behind the verdict: no order earns its cost. */
    loss: 'All three orders lose money, though: the best ends at about {left}.',
    nothing:
      'No contracts are signed within {horizon}, whatever comes first: everything spent is lost.',
    noCash: {
      more: 'Over {horizon}, conversions first gives {contracts} more than traffic first.',
      fewer: 'Over {horizon}, conversions first gives {contracts} fewer than traffic first.',
      same: 'Over {horizon}, conversions first gives as many contracts as traffic first.',
    },
    missing: 'Not given yet: {missing}. Without that the orders cannot be compared.',
  },
  /** Behind a verdict on clicks alone, which salespeople's pay changes. */
  inFull: {
    other:
      'That leaves out salespeople’s pay. With salespeople’s hours paid for, {order} is ahead: it ends at about {left}, {instead} at about {insteadLeft}.',
    equal:
      'That leaves out salespeople’s pay. With salespeople’s hours paid for, both orders end alike, at about {left}.',
    loss: 'That leaves out salespeople’s pay. With salespeople’s hours paid for, all three orders lose money: the best ends at about {left}.',
  },
  /** The months of traffic before tuning for which a verdict holds. */
  holds: {
    later:
      'With the rest of the plan as it is, this holds as long as traffic first would wait more than about {from} before improving conversions ({plan}).',
    sooner:
      'With the rest of the plan as it is, this holds as long as traffic first would wait less than about {to} before improving conversions ({plan}).',
    between:
      'With the rest of the plan as it is, this holds as long as traffic first would wait more than about {from}, but less than about {to}, before improving conversions ({plan}).',
    always:
      'With the rest of the plan as it is, this holds however long traffic first would wait before improving conversions ({plan}).',
    plan: { after: 'the plan: {flow}', atOnce: 'the plan: no wait' },
  },
  needs: 'Cash is not known. Not given: {missing}.',
  plan: {
    title: 'The plan',
    hint: 'What you have not set is our assumption.',
  },
  charts: {
    cash: 'Cash since the start: gross profit of contracts less visits and the work on conversions (salespeople’s pay not counted)',
    contracts: 'Contracts signed since the start',
    spendShort: 'Where the money goes',
    spend: 'Where each month’s money goes; areas are money',
    lowest: '{cash}, month {month}',
    breakEven: 'month {month}',
    key: '● lowest, ○ cash positive for good',
    goalCost: 'at the goal’s cost',
    burned: 'wasted',
    burnedSum: 'wasted about {money}',
    sparedSum: 'about {money} less than at the goal',
    nothingBurned: 'nothing wasted',
    tuning: 'improving',
    legend: 'Wasted: what was paid for visits above what their contracts cost at the goal.',
    each: '{name}: money spent in each month, {burned}',
    openMeasure: 'Not given: {levers}. Until then the money wasted is not known.',
    noMeasure: 'No contracts are signed at the goal, so there is nothing to measure waste against.',
  },
  play: {
    title: 'Play it month by month',
    play: 'Play',
    pause: 'Pause',
    back: 'One month back',
    on: 'One month on',
    handle: 'Time',
    start: 'the start',
    now: 'month\u00a0{month}, day\u00a0{day}',
    caption: 'Where each order stands on this day',
    flow: 'Visits a month',
    stock: 'Leads in progress',
    contracts: 'Contracts so far',
    cash: 'Cash so far',
    dot: 'A dot is {contracts}.',
  },
  totals: {
    show: 'All totals',
    caption: 'After {horizon}',
    names: {
      contracts: 'Contracts',
      spendShort: 'Where the money goes',
      spend: 'Spent on visits and the work',
      cash: 'Cash at the end',
      cashInFull: 'Cash in full, salespeople’s hours paid',
      lowestCash: 'Lowest cash (money needed, salespeople’s pay not counted)',
      lowestCashDay: 'Lowest on day',
      breakEvenDay: 'Cash positive from day',
      burned: 'Money wasted',
    },
    /** On the first day. */
    atOnce: { lowestCashDay: 'the first day', breakEvenDay: 'the start' },
    none: {
      lowestCashDay: 'never below zero',
      breakEvenDay: 'not within the horizon',
      burned: 'cannot be measured',
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
    burned: 'wasted',
  },
  /** On the commercial director's page. */
  role: {
    title: 'The order of work in money',
    more: 'Change the plan',
    figure: 'The plan',
  },
};
