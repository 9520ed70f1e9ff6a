export const money = {
  title: 'What one contract costs in full, and what it brings',
  page: {
    link: 'The money of a contract',
    title: 'Money of a customer: COCA in full, LTV, payback – Takt',
    description:
      'What winning one contract costs with people and tools in it, what the customer brings over time, and on which day it is paid back: now and at the goal.',
    levers: 'Back to the five levers',
    order: 'The order of work',
    method: 'How it is computed',
  },
  sides: { now: 'Now', goal: 'At the goal' },
  verdicts: {
    first:
      'a contract costs {fullCoca} in full and the first payment pays it back, on day\u00a0{paybackDays}; over its life it brings {ltv}.',
    later:
      'a contract costs {fullCoca} in full and payment {payment} pays it back, on day\u00a0{paybackDays}; over its life it brings {ltv}.',
    salesOnly:
      'a contract costs {fullCoca} in full. The customer pays more than that, but only {ltv} of it is gross profit: sales cover COCA, profit never does.',
    never: 'a contract costs {fullCoca} in full and brings {ltv}: it never pays back.',
    free: 'winning a contract costs nothing; it brings {ltv}.',
    noContract: 'no contract is signed, so nothing is ever paid back.',
    missing: 'not given yet: {missing}. Without that nothing can be said about the money.',
  },
  /** Behind the verdict that a contract never pays back. */
  takes:
    'It would pay back from an average deal size of {check} up, or with a COCA in full of {ltv} or less.',
  takesCoca: 'It would pay back with a COCA in full of {ltv} or less.',
  chart: {
    title: 'The staircase of one contract: what it cost, then every payment, over the months',
    key: '● paid back. Steps are gross profit; each is lower than the one before by those who leave.',
    parts: { clicks: 'clicks', people: 'people', tools: 'tools, bonus' },
    paid: 'paid back, day {day}',
    left: '{side}: {money}',
    sides: { now: 'now', goal: 'goal' },
  },
  table: {
    show: 'Show as table, payment by payment',
    caption: 'What a contract has brought after each payment, less COCA in full',
    payment: 'Payment',
    day: 'day, {side}',
    brings: 'brings, {side}',
    balance: 'balance, {side}',
  },
  figures: {
    title: 'Results',
    names: {
      fullCoca: 'COCA in full',
      coca: 'of which clicks',
      teamPerContract: 'of which people',
      toolsPerContract: 'of which tools and bonus',
      ltv: 'LTV, gross profit over the customer’s life',
      ltvFirstYear: 'of which in the first year',
      ltvToCoca: 'LTV : COCA in full',
      leftPerContract: 'Left from a contract',
      paybackDays: 'Paid back on day',
      totalSales: 'Total sales a month',
      totalSalesLessCoca: 'Total sales − COCA',
      profitPerMonth: 'Profit a month',
      contractsWithReferrals: 'Contracts a month, with recommendations',
      cocaWithReferrals: 'COCA (clicks), with recommendations',
    },
    none: { paybackDays: 'never', missing: 'not given', noContract: 'no contracts' },
    note: 'Total sales is revenue once repeat payments have built up; profit counts gross profit only. Revenue is not profit.',
  },
  discount:
    'A discount of {discount} would cancel out the better CV2: a lead would bring no more than it does now.',
  payback:
    'COCA ÷ monthly profit promises too quick a payback: with customers who stay 12 months on average, a contract that costs 10 monthly profits is paid back not by the 10th payment but by the 21st, because some leave earlier.',
  inputs: {
    title: 'The customer',
    hint: 'What you have not set is our assumption.',
    returns: 'Do customers come back?',
    options: { never: 'Not at all', deals: 'Deals repeat', renewals: 'Contracts are renewed' },
    more: 'How we count: pay, team, tools, bonus, upsell',
  },
};
