/** When contracts come: words around the charts of a flow that starts on the first day. */
export const time = {
  title: 'When contracts come',
  lead: 'The whole market is bought from the first day on. A contract comes on average one deal cycle after its lead, some much later. So takt, the steady pace with at least 95% of the final contracts, comes later than one cycle.',
  views: { label: 'Show', pace: 'contracts a month', total: 'contracts so far' },
  titles: {
    pace: 'Contracts a month, from the day the flow starts',
    total: 'Contracts signed since the flow started, and where nine cases of ten lie',
    stock: 'Leads in progress: a stock that fills up until as many leave as come in',
  },
  sides: { now: 'Now', goal: 'Goal' },
  cycle: 'Deal cycle',
  takt: '{side}: at takt from {day}',
  /** A day as it is counted, and the first one. */
  day: 'day {day}',
  firstDay: 'the first day',
  /** The same as a cell of a table of days. */
  first: 'the first',
  figures: {
    caption: 'When each side is at takt, when its first contract comes, and its leads in progress',
    daysToTakt: 'At takt from day',
    firstLikely: 'First contract, as likely as not, by the end of day',
    firstSure: 'First contract, nine times in ten, by the end of day',
    leadsInProgress: 'Leads in progress at takt',
  },
  little: {
    lead: 'Little’s law:',
    side: '{side}: {perDay} leads a day, {cycle} each, make {stock} in progress.',
  },
  says: 'With the same flow, a shorter cycle brings contracts sooner and frees people, since fewer leads are open at once. At takt it does not by itself bring more contracts.',
  likely: {
    lead: 'After {months}, in nine cases of ten:',
    side: '{side}: {low} to {high}.',
  },
  absent: {
    missing: '{side}: {levers} not given.',
    noMarket: '{side}: the market gives no visits, so nothing comes.',
    none: '{side}: no contract comes out, a conversion is zero.',
  },
  never: 'never',
  table: {
    show: 'Show as table',
    caption: 'Month by month, by the end of each',
    month: 'Month',
    pace: 'contracts a month',
    signed: 'signed so far',
    range: 'nine cases of ten',
    stock: 'leads in progress',
  },
  /** The same on the salesperson's page. */
  role: {
    title: 'From the first lead to takt',
    text: 'How long it takes from the day the flow starts, and how many leads are open once it runs.',
  },
};
