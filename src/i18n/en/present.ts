/** The deck: a scenario presented step by step, and what to say at each step. */
export const present = {
  link: 'Present',
  title: 'A scenario step by step – Takt',
  description:
    'The scenario as a short full-screen deck: what one contract eats now, what two conversions change, when contracts come, what to do first and whose work it is.',
  label: 'Presentation',
  example: 'coffee-city.ru',
  unnamed: 'A sales department, now and at the goal',
  /** Names of the steps and what to say at each. */
  steps: {
    owners: {
      name: 'Whose figures these are',
      notes: [
        'These are your figures, not mine. Go through them with the people who work with them: a conversion that two people know differently is the first finding.',
        'Ask of each figure whether it was measured or guessed. Anything can be corrected right here: drag it sideways or type.',
      ],
    },
    now: {
      name: 'How it works now',
      notes: [
        'Read the funnel from the top: visits that are paid for, requests that they leave, contracts that are signed. Areas are true: the small square really is that small.',
        'COCA is all the advertising money that goes into one contract. Ask whether anybody in the room knew this figure.',
      ],
    },
    cost: {
      name: 'What one contract eats',
      notes: [
        'Say the three figures slowly, one after the other. All of it is used up before a single contract is signed.',
        'Then ask: would you rather buy more of this, or make it smaller?',
      ],
    },
    cv1: {
      name: 'With the goal’s CV1',
      notes: [
        'Here CV1 alone is the goal’s; everything else is as it is now. Where it differs, the funnel changes at its mouth: another number of visits for the same leads.',
        'CV1 is the landing page, the offer, the call script. Drag it to where the room believes it, and let the figures speak.',
      ],
    },
    cv2: {
      name: 'With the goal’s CV1 and CV2',
      notes: [
        'Here CV2 is the goal’s too: leads that become money in the till. The two conversions multiply: what one of them gains comes on top of what the other does.',
        'CV2 is the work of the salespeople and of the one who leads them: training, meeting script, materials, control.',
      ],
    },
    comparison: {
      name: 'The goal beside now',
      notes: [
        'Both funnels are a month of the market on one scale. Look at the bottom: that is where the contracts are.',
        'Let the room bargain: drag a conversion down until somebody says that it is realistic, and read the two figures again.',
      ],
    },
    when: {
      name: 'When it comes',
      notes: [
        'A contract comes a deal cycle after its lead, on average. What is done today shows only then, so agree now on the day when you will judge it.',
        'A shorter cycle brings takt sooner. By itself it does not bring more contracts: that is what conversions are for.',
      ],
    },
    first: {
      name: 'What first',
      notes: [
        'The same work in two orders. Until it begins to tune, flow first pays for a contract what it costs now. Compare what that comes to.',
        'The plan’s figures are assumptions. Ask for the real average check, drag it, and see whether the answer changes.',
      ],
    },
    roles: {
      name: 'Who holds which lever',
      notes: [
        'Every lever has a hand on it. Ask each person here: is this one yours, and what do you need to move it?',
        'The commercial director answers for all five. Agree on the first lever, on a figure, and on the day to meet again.',
      ],
    },
  },
  /** What a step says in one sentence; slots hold live figures. */
  titles: {
    now: 'Now {visits} a month give {contracts}.',
    cost: 'What one contract eats',
    cv1: {
      change: 'CV1: {goal} of visits leave a request instead of {now}.',
      same: 'CV1 stays as it is: {now} of visits leave a request.',
    },
    cv2: {
      change: 'CV2: {goal} of leads become contracts instead of {now}.',
      same: 'CV2 stays as it is: {now} of leads become contracts.',
    },
    when: {
      change: 'Takt, the full steady pace, comes on {goal} instead of {now}.',
      same: 'Takt, the full steady pace, comes on {now}, now as at the goal.',
      day: 'day {day}',
      firstDay: 'the first day',
    },
    roles: 'Who holds which lever',
  },
  /** Titles of the funnel beside now: its levers are now’s but for conversions of the goal. */
  between: { cv1: 'With the goal’s CV1', cv2: 'With CV1 and CV2' },
  chart: { first: 'Cash by month', when: 'Contracts a month, by month' },
  figures: {
    coca: 'COCA: advertising for one contract',
    visits: '{noun}, {cost} each',
    leads: '{noun}, {cost} each',
    money: 'of advertising: COCA',
    visitsPerContract: 'Visits for one contract',
    firstContractDay: 'Day by whose end a first contract is as likely as not',
    burned: {
      flowFirst: 'Money burned, flow first',
      conversionsFirst: 'Money burned, conversions first',
    },
    unchanged: 'stays as it is',
  },
  missing: 'Not given yet: {levers}. Until then this step has nothing to tell.',
  noContract: 'No contract comes out: a conversion is zero.',
  noVisits: 'No contract comes out: the market gives no visits.',
  drag: 'Drag a figure sideways, use the arrow keys, or type.',
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
    restart: 'Start the clock anew',
    paired: 'The projector window follows this one.',
    alone: 'No projector window is open.',
    noTable: 'The table could not be loaded. Check the connection, close it and open it again.',
    blocked:
      'The browser did not open the window. Allow pop-up windows for this site, then press the button again.',
  },
  badStep: 'step: “{text}” is not one of the {count} steps. Shown instead: the first one.',
};
