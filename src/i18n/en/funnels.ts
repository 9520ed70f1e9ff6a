export const funnels = {
  title: {
    contract: 'What one contract takes, now and at the goal',
    month: 'What the market gives in a month, now and at the goal',
  },
  scale: 'Areas are true and on one scale.',
  views: { label: 'Show', contract: 'per contract', month: 'per month' },
  sides: { now: 'Now', goal: 'Goal' },
  each: '{cost} each',
  legend: { one: '= 1 contract', many: '= {count} {visits}' },
  nothing: {
    zero: 'No contract comes out: a conversion is zero.',
    missing: 'Not given: {levers}.',
  },
  table: {
    show: 'Show as table',
    stage: 'Stage',
    perContract: 'per contract',
    perMonth: 'per month',
    conversion: 'conversion',
    costEach: 'cost of one',
    caption: 'The funnel of each side in exact figures',
    visits: 'Visits',
    leads: 'Leads',
    contracts: 'Contracts',
  },
};
