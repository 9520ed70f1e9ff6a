export const funnels = {
  title: {
    contract: 'What one contract takes, now and at the goal',
    month: 'What the market yields in a month, now and at the goal',
  },
  scale: 'Areas are in proportion, on one scale.',
  /** For phones, where funnels precede the levers. */
  terms: 'CV1, visit → lead: marketer, telemarketer. CV2, lead → contract: salesperson.',
  views: { label: 'Show', contract: 'per contract', month: 'per month' },
  sides: { now: 'Now', goal: 'Goal' },
  each: '{cost} each',
  legend: { one: '= 1 contract', many: '= {count} {visits}' },
  nothing: {
    zero: {
      now: 'Now: no contracts are signed, a conversion is zero.',
      goal: 'Goal: no contracts are signed, a conversion is zero.',
    },
    missing: { now: 'Not given now: {levers}.', goal: 'Not given at the goal: {levers}.' },
  },
  table: {
    show: 'Show as table',
    stage: 'Stage',
    perContract: 'per contract',
    perMonth: 'per month',
    conversion: 'conversion',
    costEach: 'cost of each',
    caption: 'The funnel of each side in exact figures',
    visits: 'Visits',
    leads: 'Leads',
    contracts: 'Contracts',
  },
};
