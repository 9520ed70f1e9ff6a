import type { ChannelMetric } from '../../model/channelMetrics.ts';
import type { LeverFigure } from '../../model/leverMetrics.ts';
import type { Metric } from '../../model/metrics.ts';
import type { OrderMetric } from '../../model/orderMetrics.ts';
import type { SystemMetric } from '../../model/systemMetrics.ts';

/** Full names, for explanations, tables and exports. */
export const metrics = {
  cv1: 'CV1, conversion of visits into leads',
  cv2: 'CV2, conversion of leads into contracts',
  price: 'Click price, money for one visit',
  cycle: 'Deal cycle, days from lead to signature',
  market: 'Market capacity, visits a month',
  visitsPerContract: 'Visits that one contract takes',
  leadsPerContract: 'Leads that one contract takes',
  costPerLead: 'Cost of one lead',
  coca: 'COCA (cost of customer acquisition): the advertising cost of one contract',
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
  contractsMultiplier: 'Capacity multiplier: how many times more contracts a month at the goal',
  cocaMultiplier: 'COCA multiplier: how many times cheaper a contract is at the goal',
  cycleMultiplier: 'Deal-cycle multiplier: how many times quicker a deal is at the goal',
} satisfies Record<Metric, string>;

export const explanation = {
  now: 'now',
  goal: 'goal',
  none: 'no figure',
  howSure: 'How sure is this? See what your own counts prove',
};

export const orderMetrics = {
  daysToTakt:
    'The first day from which constant traffic gives at least 95% of its steady contracts',
  firstContractDay: 'The day by which at least one contract is signed, with this chance',
  contractsLow: 'At least this many contracts within the horizon, in nineteen cases out of twenty',
  contractsHigh: 'At most this many contracts within the horizon, in nineteen cases out of twenty',
  contracts: 'Contracts expected within the horizon',
  spend: 'Visits and work on conversions within the horizon',
  cash: 'Contracts · average deal size · margin − money spent',
  cashInFull: 'Cash less the pay for the salespeople’s work: new leads, open leads, closing',
  lowestCash: 'The lowest point of cash within the horizon',
  lowestCashDay: 'The first day on which cash is lowest, counted from 0',
  breakEvenDay: 'The first day from which cash stays at zero or above',
  burned: 'Overpaid for visits, compared with what their contracts would cost at the goal',
  orderCash: 'Cash at the end, compared with the other order',
  orderContracts: 'Contracts within the horizon, compared with the other order',
  flowBreakEven:
    'Months of traffic before improving that make the other order the better one in cash, all else equal',
  flowContractsBreakEven:
    'Months of traffic before improving that make the other order the one with more contracts, all else equal',
} satisfies Record<OrderMetric, string>;

/** A lever's figures, by outcome. */
export const leverMetrics = {
  /** The price of a visit in COCA in full. */
  spending: 'All spending per visit',
  factor: {
    coca: '{lever}: how many times cheaper a contract becomes through this lever alone',
    contractsPerMonth: '{lever}: how many times more contracts come through this lever alone',
    fullCoca: '{lever}: how many times cheaper a contract becomes in full through this alone',
  },
  share: {
    coca: '{lever}: its part of the whole change of COCA, on a logarithmic scale',
    contractsPerMonth: '{lever}: its part of the whole change of contracts, on a logarithmic scale',
    fullCoca: '{lever}: its part of the whole change of COCA in full, on a logarithmic scale',
  },
  step: {
    coca: '{lever}: what one step takes off COCA',
    contractsPerMonth: '{lever}: how many contracts a month one step adds',
    cash: '{lever}: what one step adds to cash at the end of the horizon',
    daysToTakt: '{lever}: how many days sooner one step brings takt',
  },
} satisfies { readonly spending: string } & {
  readonly [Kind in LeverFigure['kind']]: Readonly<
    Record<Extract<LeverFigure, { kind: Kind }>['outcome'], string>
  >;
};

export const systemMetrics = {
  countedCv1: 'CV1 of the counts: leads ÷ visits',
  cv1Low: 'CV1 is at least this in nineteen cases out of twenty (Jeffreys posterior of the counts)',
  cv1High: 'CV1 is at most this in nineteen cases out of twenty (Jeffreys posterior of the counts)',
  countedCv2: 'CV2 of the counts: contracts ÷ leads',
  cv2Low: 'CV2 is at least this in nineteen cases out of twenty (Jeffreys posterior of the counts)',
  cv2High: 'CV2 is at most this in nineteen cases out of twenty (Jeffreys posterior of the counts)',
  countedCoca: 'Click price · visits ÷ contracts of the counts',
  cocaLow: 'Click price ÷ the highest likely share of visits that become contracts',
  cocaHigh: 'Click price ÷ the lowest likely share of visits that become contracts',
  fullCocaLow: 'COCA of the counts with people, tools and bonus, at least',
  fullCocaHigh: 'COCA of the counts with people, tools and bonus, at most',
  countedMultiplier: 'Contracts per visit, after ÷ before',
  contractsMultiplierLow:
    'Contracts per visit, after ÷ before, at least in nineteen cases out of twenty',
  contractsMultiplierHigh:
    'Contracts per visit, after ÷ before, at most in nineteen cases out of twenty',
  chanceHigher: 'The chance that the conversion is higher after than before',
  visitsToTell: 'About how many more visits after the change would tell, if CV1 stays as it is',
  leadsToTell: 'About how many more leads after the change would tell, if CV2 stays as it is',
  visitsInEach: 'About how many visits in each period would tell such a difference',
  leadsInEach: 'About how many leads in each period would tell such a difference',
  weekCv1: 'CV1 of the week: leads ÷ visits',
  dueLeads: 'Leads whose decision is due in the week, by the deal cycle of now',
  ripeCv2: 'CV2 of leads due: contracts ÷ leads whose decision was due',
  ripeCv2Low: 'CV2 of leads due is at least this in nineteen cases out of twenty',
  ripeCv2High: 'CV2 of leads due is at most this in nineteen cases out of twenty',
  naiveCv2: 'Contracts ÷ leads of the same weeks: too low while traffic grows',
  chancePays: 'The chance that COCA in full is at most LTV, by the weeks',
  chanceOnTarget: 'The chance that the conversion has reached its goal, by the weeks',
  ltv: 'LTV: gross profit of a payment · mean number of payments, before COCA',
  ltvFirstYear: 'The part of LTV that comes within a year of the first payment',
  teamPerContract: 'The team’s cost a month ÷ contracts a month',
  toolsPerContract: 'Tools a month ÷ contracts a month + bonus · average deal size',
  fullCoca: 'COCA in full: clicks + people and tools a contract + bonus',
  ltvToCoca: 'LTV ÷ COCA in full',
  leftPerContract: 'LTV − COCA in full',
  paybackDays: 'Days from the visits to the payment that covers COCA in full',
  totalSales: 'Revenue a month once repeat payments have built up',
  totalSalesLessCoca: 'Total sales − what is spent to win contracts, a month',
  profitPerMonth: 'Contracts a month · LTV − what is spent to win them',
  contractsWithReferrals: 'Contracts a month ÷ (1 − share by recommendation)',
  cocaWithReferrals: 'COCA · (1 − share by recommendation): these contracts come without a click',
  fullCocaMultiplier: 'COCA in full, now ÷ goal',
  discountThatCancels: 'Margin · (1 − CV2 now ÷ CV2 at the goal)',
  needed: 'People that the work takes at the planned load',
  people: 'People there are; not given, as many as the work takes',
  hiresPerYear: 'Hires a year that keep the places filled at this retention',
  salespeopleLoad: 'Hours of work ÷ hours that the salespeople have',
  departmentContracts:
    'The least of what the market yields and each role can handle, contracts a month',
  leadsLost: 'Leads a month that the bottleneck leaves lying',
  spendLost: 'Money for clicks a month that brought those leads',
  cocaAtBottleneck: 'Ad spend ÷ contracts that the department can handle',
  hireAheadMonths: 'Months a place stays empty + months to full strength',
  teamCost: 'Salespeople · pay + pay of everybody else, a month',
  callCost: 'A telemarketer’s pay ÷ connected calls a month',
  baseMonths: 'Contacts that can be reached ÷ connected calls a month',
} satisfies Record<SystemMetric, string>;

export const channelMetrics = {
  contracts: 'Contracts a month of the channel, if all that it has is bought',
  marginalClicks:
    'Price ÷ (CV1 · CV2) + fee · average deal size: clicks and fees for one contract more',
  marginalFull:
    'Clicks and fees for one contract more + the salespeople’s hours it takes, at the cost of an hour',
  averageClicks: 'Clicks and fees for a contract + fixed costs ÷ contracts a month',
  averageFull: 'A contract with salespeople’s hours + fixed costs ÷ contracts a month',
  taken: 'Contracts a month that the cheapest way takes from the channel',
  wanted: 'Contracts a month to buy: the target’s, or the goal’s',
  capacity: 'Contracts a month of all channels together',
  spend: 'Money a month of the cheapest way: of all sets of channels, the one that costs least',
  average: 'Money a month ÷ contracts a month',
  last: 'What the last contract of the cheapest way costs',
  left: 'Contracts · LTV − money a month',
  spendInOrder: 'Money a month where channels are taken by their average cost, one after the other',
  payingContracts:
    'Contracts a month of the channels whose contracts cost less on average than they bring',
  payingLeft: 'What these contracts bring − what they cost, a month',
  'mix.market': 'Visits bought of all channels, a month',
  'mix.cv1': 'Leads ÷ visits of what is bought',
  'mix.cv2': 'Contracts ÷ leads of what is bought',
  'mix.price': 'Money for visits ÷ visits of what is bought',
  'shift.rates.cv1': 'Σ mean weight · change of the channel’s CV1',
  'shift.rates.cv2': 'Σ mean weight · change of the channel’s CV2',
  'shift.mix.cv1': 'Σ mean CV1 of the channel · change of its weight',
  'shift.mix.cv2': 'Σ mean CV2 of the channel · change of its weight',
} satisfies Record<ChannelMetric, string>;
