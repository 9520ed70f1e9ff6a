export const time = {
  title: 'When contracts come',
  lead: 'The whole market is bought from the first day. A contract comes on average one deal cycle after its lead, some much later. So takt, the steady pace with at least 95% of the final contracts, comes later than one cycle.',
  views: { label: 'Show', pace: 'contracts a month', total: 'contracts so far' },
  titles: {
    pace: 'Contracts a month, from the day the traffic starts',
    total: 'Contracts signed since the traffic started, and the range of nine cases in ten',
    stock: 'Leads in progress: they pile up while more come in than leave',
  },
  stockShort: 'Leads in progress',
  sides: { now: 'Now', goal: 'Goal' },
  cycle: 'Deal cycle',
  takt: '{side}: steady pace from {day}',
  day: 'day {day}',
  firstDay: 'the first day',
  /** In a table's cell. */
  first: 'the first',
  figures: {
    caption:
      'When each side reaches a steady pace (takt), when its first contract comes, and its leads in progress',
    daysToTakt: 'Steady pace (takt) from day',
    firstLikely: 'First contract: 50% chance by day',
    firstSure: 'First contract: 90% chance by day',
    leadsInProgress: 'Leads in progress at takt',
  },
  /** A fold on phones. */
  how: 'How this works',
  little: {
    title: 'Little’s law',
    side: '{side}: {perDay} a day × {cycle} = {stock} in progress.',
  },
  says: 'With the same traffic, a shorter cycle brings contracts sooner and frees people, since fewer leads are open at once. Once the pace is steady it does not by itself bring more contracts.',
  likely: {
    lead: 'After {months}, in nine cases out of ten:',
    side: '{side}: {low} to {high}.',
  },
  never: 'never',
  table: {
    show: 'Show as table',
    caption: 'Month by month, by the end of each',
    month: 'Month',
    pace: 'contracts a month',
    signed: 'signed so far',
    range: 'nine cases in ten',
    stock: 'leads in progress',
  },
  /** On the salesperson's page. */
  role: {
    title: 'From the first lead to takt',
    text: 'How long it takes from the day the traffic starts, and how many leads are open once it runs.',
  },
};
