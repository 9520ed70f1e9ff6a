export const present = {
  link: 'Present',
  title: 'A scenario step by step – Takt',
  description:
    'The scenario as a short full-screen deck: what one contract costs now, what two conversions change, when contracts come, what to do first and whose work it is.',
  label: 'Presentation',
  example: 'coffee-city.ru',
  unnamed: 'A sales department, now and at the goal',
  steps: {
    cover: {
      name: 'Whose figures these are',
      notes: [
        'These are your figures, not mine. Walk through them with the people who work with them: if two people quote different conversions, that is your first finding.',
        'For each figure, ask whether it was measured or guessed. Anything can be corrected right here: drag it sideways or type.',
      ],
    },
    now: {
      name: 'Today',
      notes: [
        'Read the funnel from the top: paid visits, the leads they become, the contracts that are signed. Areas are in proportion: the small square really is that small.',
        'COCA is all the advertising money that goes into one contract. Ask whether anyone in the room knew this figure.',
      ],
    },
    cost: {
      name: 'What one contract costs',
      notes: [
        'Say the three figures slowly, one after another. All of it is spent before a single contract is signed.',
        'Then ask: would you rather buy more of this, or need less of it?',
      ],
    },
    cv1: {
      name: 'With the goal’s CV1',
      notes: [
        'Here CV1 alone is the goal’s; everything else is as it is now. Where it differs, the funnel changes at its mouth: a different number of visits for the same leads.',
        'CV1 is the landing page, the offer, the call script. Drag it to a value the room believes in, and let the figures speak.',
      ],
    },
    cv2: {
      name: 'With the goal’s CV1 and CV2',
      notes: [
        'Here CV2 is the goal’s too: leads that become cash received. The two conversions multiply: what one gains multiplies what the other gains.',
        'CV2 is the work of the salespeople and their head: training, meeting script, materials, control.',
      ],
    },
    comparison: {
      name: 'Goal vs now',
      notes: [
        'Both funnels are a month of the market on one scale. Look at the bottom: that is where the contracts are.',
        'Let the room haggle: drag a conversion down until somebody says it is realistic, and read the two figures again.',
      ],
    },
    inFull: {
      name: 'What a contract costs in full',
      notes: [
        'Clicks are only part of it. Salespeople’s hours are paid for too: their time on leads that never buy is in the price of the one that does.',
        'Drag CV2 and watch the people’s part: better closing makes people cheaper as well. Then ask for the real deal size.',
      ],
    },
    people: {
      name: 'Who is needed',
      notes: [
        'A cell is one person, filled with a month’s work. Drag the deal cycle: open leads take hours for as long as they stay open, so a shorter cycle frees people.',
        'Set the number of salespeople there are today. If the work does not fit, say it plainly: people first, then traffic.',
      ],
    },
    when: {
      name: 'When it comes',
      notes: [
        'A contract comes a deal cycle after its lead, on average. What you do today shows in contracts only then, so agree now on the day when you will judge it.',
        'A shorter cycle brings takt sooner. By itself it does not bring more contracts: that is what conversions are for.',
      ],
    },
    first: {
      name: 'What first',
      notes: [
        'The same work in two orders. Until conversions improve, traffic first pays today’s price for every contract. Compare what that comes to.',
        'The plan’s figures are assumptions. Ask for the real average deal size, drag it, and see whether the answer changes.',
      ],
    },
    channels: {
      name: 'Where contracts come from',
      notes: [
        'A block is a channel: its width is contracts a month, its height what one of them costs, salespeople’s hours included. The cheapest stand at the left.',
        'Drag the handle to the contracts you need. A pale block loses money: its contracts cost more than they bring. Ask where the room would stop.',
      ],
    },
    roles: {
      name: 'Who owns which lever',
      notes: [
        'Every lever has an owner. Ask each person here: is this one yours, and what do you need to move it?',
        'The commercial director is accountable for all five. Agree on the first lever, on a figure, and on the day to meet again.',
      ],
    },
  },
  /** A step in one sentence; slots hold live figures. */
  titles: {
    now: 'Now {visits} a month bring {contracts}.',
    cost: 'What one contract costs',
    cv1: {
      change: 'CV1: {goal} of visits become leads instead of {now}.',
      same: 'CV1 stays as it is: {now} of visits become leads.',
    },
    cv2: {
      change: 'CV2: {goal} of leads become contracts instead of {now}.',
      same: 'CV2 stays as it is: {now} of leads become contracts.',
    },
    inFull: {
      change: 'In full, a contract costs {goal} instead of {now}.',
      same: 'In full, a contract costs {now}, now and at the goal alike.',
    },
    when: {
      change: 'The steady pace (takt) starts on {goal} instead of {now}.',
      same: 'The steady pace (takt) starts on {now}, now and at the goal alike.',
      day: 'day {day}',
      firstDay: 'the first day',
    },
    roles: 'Who owns which lever',
  },
  /** Titles of the funnel beside now's, with conversions of the goal. */
  between: { cv1: 'With the goal’s CV1', cv2: 'With CV1 and CV2' },
  chart: { first: 'Cash by month', when: 'Contracts a month, by month' },
  figures: {
    coca: 'COCA, the advertising cost of one contract',
    visits: '{noun}, {cost} each',
    leads: '{noun}, {cost} each',
    money: 'of advertising: COCA',
    visitsPerContract: 'Visits for one contract',
    firstContractDay: 'Day by which a first contract is 50% likely',
    burned: {
      flowFirst: 'Money wasted, traffic first',
      conversionsFirst: 'Money wasted, conversions first',
    },
    team: 'Team that wins contracts, a month',
    hireAhead: 'How long before the traffic to start hiring',
    ltv: 'LTV',
    unchanged: 'stays as it is',
  },
  missing: 'Not given yet: {levers}. Until then this step has nothing to show.',
  noContract: 'No contracts are signed: a conversion is zero.',
  noVisits: 'No contracts are signed: the market yields no visits.',
  drag: 'Drag a figure sideways, use the arrow keys, or type.',
  blank: 'The room sees nothing: press B to go on',
  bar: {
    label: 'Steps',
    step: 'Step {step} of {count}: {name}',
    back: 'Previous step',
    on: 'Next step',
    full: 'Full screen (F)',
    window: 'Leave full screen (F)',
    projector: 'Open on the projector',
    notes: 'Notes (N)',
    leave: 'Leave (Esc)',
  },
  leave: {
    title: 'You changed figures while presenting.',
    keep: 'Leave with the changes',
    back: 'Leave as it was',
    stay: 'Stay',
  },
  notes: {
    title: 'What to say',
    next: 'Next: {name}',
    last: 'This is the last step.',
    elapsed: 'Time since the start',
    restart: 'Restart the timer',
    paired: 'The projector window follows this one.',
    alone: 'No projector window is open.',
    blocked:
      'The browser did not open the window. Allow pop-up windows for this site, then press the button again.',
  },
  badStep: 'step: “{text}” is not a step of the presentation. Shown instead: “{name}”.',
};
