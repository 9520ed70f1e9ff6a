import { DAYS_A_WEEK } from './units.ts';

export const channelKinds = [
  'search',
  'seo',
  'social',
  'publics',
  'communities',
  'telemarketing',
  'wordOfMouth',
  'events',
  'tenders',
  'resellers',
  'other',
] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** A source of contracts; NaN is not given. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Money a visit; a contract, where the channel sells contracts. */
  readonly price: number;
  /** Conversions, 0…1; both NaN where the channel sells contracts. */
  readonly cv1: number;
  readonly cv2: number;
  /** Visits a month at most; contracts, where the channel sells them. */
  readonly volume: number;
  /** Money a month whatever is bought. */
  readonly fixed: number;
  /** Part of the check, 0…1, paid for each contract. */
  readonly fee: number;
}

export interface ContractTerms {
  /** Money of a first deal. */
  readonly averageCheck: number;
  /** Days from a lead to its contract. */
  readonly cycle: number;
  /** Money an hour of a salesperson's work. */
  readonly salesHourCost: number;
  /** Hours of a salesperson: a new lead, a week of an open one, a contract's closing. */
  readonly newLeadHours: number;
  readonly openLeadHours: number;
  readonly closingHours: number;
}

/** Costs of a contract: visits and fees alone, or salespeople's hours too. */
export type CostBasis = 'clicks' | 'full';

export interface ChannelFigures {
  /** Contracts a month when everything is bought. */
  readonly contracts: number;
  readonly marginalClicks: number;
  readonly marginalFull: number;
  /** Average cost of a contract when everything is bought, fixed money included. */
  readonly averageClicks: number;
  readonly averageFull: number;
}

export function hasFunnel({ cv1, cv2 }: Channel): boolean {
  return !(Number.isNaN(cv1) && Number.isNaN(cv2));
}

/** Contracts a visit; 1 where the channel sells contracts. */
export function contractsPerVisit(channel: Channel): number {
  return hasFunnel(channel) ? channel.cv1 * channel.cv2 : 1;
}

/**
 * Figures of a channel, by the model's section 9; a contract without a funnel takes no
 * salesperson's hours. NaN without contracts or where a figure is not given.
 */
export function channelFigures(channel: Channel, terms: ContractTerms): ChannelFigures {
  const perVisit = contractsPerVisit(channel);
  const contracts = channel.volume * perVisit;
  const fee = channel.fee > 0 ? channel.fee * terms.averageCheck : 0;
  const marginalClicks = perVisit > 0 ? channel.price / perVisit + fee : NaN;
  const marginalFull = marginalClicks + salesCost(channel, terms);
  const fixedEach = contracts > 0 ? channel.fixed / contracts : NaN;
  return {
    contracts,
    marginalClicks,
    marginalFull,
    averageClicks: marginalClicks + fixedEach,
    averageFull: marginalFull + fixedEach,
  };
}

function salesCost(channel: Channel, terms: ContractTerms): number {
  if (!hasFunnel(channel)) return 0;
  const perLead = terms.newLeadHours + (terms.cycle / DAYS_A_WEEK) * terms.openLeadHours;
  return terms.salesHourCost * (perLead / channel.cv2 + terms.closingHours);
}
