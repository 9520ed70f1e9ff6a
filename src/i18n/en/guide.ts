/** Leads a visitor through her own figures, one question at a time. */
export const guide = {
  title: 'My figures',
  step: '{at} of {count}',
  optional: 'optional',
  questions: {
    visits: 'How many visits did you buy (or calls did you get through)?',
    leads: 'How many leads came of them?',
    contracts: 'How many of those leads became signed and paid contracts?',
    spend: 'What did those visits cost in all?',
    cycle: 'How many days pass from a lead to its contract, on average?',
    market: 'How many visits a month could you buy at most?',
    goal: 'That is how things are now. Where should they be?',
    averageCheck: 'How much does the customer pay for one contract?',
    margin: 'What share of that is left after the cost of what you sell?',
  },
  hints: {
    visits:
      'From your site’s statistics or the ad account. Choose the period that you have counts of.',
    leads: 'A count of the same period; or a share, such as 1.5% or 180/12000.',
    contracts: 'Those that came of these leads: a count, or a share, such as 5% or 9 of 180.',
    spend: 'Advertising money of the same period, from the ad account.',
    cycle: 'Count the days over your last ten deals.',
    market:
      'All that your market has, not what you buy now: searches for what you sell, or the reach that your ad account forecasts. A rough figure is fine.',
    goal: 'Start it from now, with the whole market, and then move its levers one by one.',
    averageCheck: 'Needed only to compare money: what to do first, what a customer brings.',
    margin: 'In percent. Needed only to compare money.',
  },
  period: 'Period',
  periods: { 1: 'in one month', 3: 'in three months', 6: 'in six months', 12: 'in a year' },
  needsVisits: 'Give the visits first.',
  needsShare: 'Give the count before it first, or write a share, such as 1.5%.',
  next: 'Next',
  last: 'Done',
  skip: 'Skip',
  back: 'Back',
  close: 'Close the questions',
  fromNow: 'Use today’s figures as the goal',
  numbers: {
    text: 'Weekly counts, or a list of deals from your CRM?',
    link: 'Read them in, and see how sure the conversions are',
  },
};
