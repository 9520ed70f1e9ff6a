import type { Metric } from '../../model/metrics.ts';

/** What figures are called where there is room for it: in explanations, tables and exports. */
export const metrics = {
  cv1: 'CV1, conversion of visits into leads',
  cv2: 'CV2, conversion of leads into contracts',
  price: 'Click price, money for one visit',
  cycle: 'Deal cycle, days from request to signature',
  market: 'Market capacity, visits a month',
  visitsPerContract: 'Visits that one contract takes',
  leadsPerContract: 'Leads that one contract takes',
  costPerLead: 'Cost of one lead',
  coca: 'COCA (cost of customer acquisition): advertising money for one contract',
  visitsPerMonth: 'Visits a month',
  leadsPerMonth: 'Leads a month',
  contractsPerMonth: 'Contracts a month',
  adSpendPerMonth: 'Ad spend a month: the whole market at the click price',
  taktDays: 'Takt: days between two contracts',
  leadsInProgress: 'Leads in progress (Little’s law)',
  visitsPerDay: 'Visits a day',
  leadsPerDay: 'Leads a day',
  visitsPerWeek: 'Visits a week',
  leadsPerWeek: 'Leads a week',
  contractsPerWeek: 'Contracts a week',
  contractsMultiplier: 'Capacity multiplier: contracts of the same market, goal to now',
  cocaMultiplier: 'COCA multiplier: how many times cheaper a contract is at the goal',
  cycleMultiplier: 'Deal-cycle multiplier: how many times quicker a deal is at the goal',
} satisfies Record<Metric, string>;

/** Words of an explanation. */
export const explanation = { now: 'now', goal: 'goal', none: 'no figure' };
