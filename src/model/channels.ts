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

/** Where contracts come from. NaN is not given. */
export interface Channel {
  readonly kind: ChannelKind;
  /** Money a visit; a contract, where the channel brings contracts rather than visits. */
  readonly price: number;
  /** Conversions, 0…1; both NaN where the channel brings contracts. */
  readonly cv1: number;
  readonly cv2: number;
  /** Visits a month that it can give; contracts, where it brings those. */
  readonly volume: number;
  /** Money a month, however much is bought. */
  readonly fixed: number;
  /** The part of the check, 0…1, that each contract gives away. */
  readonly fee: number;
}

/** What a contract costs besides its channel. */
export interface ContractTerms {
  /** Money a first deal. */
  readonly averageCheck: number;
  /** Days from a lead to its contract. */
  readonly cycle: number;
  /** Money an hour of a salesperson's work. */
  readonly salesHourCost: number;
  /** Hours of a salesperson: a new lead, a week of an open one, closing a contract. */
  readonly newLeadHours: number;
  readonly openLeadHours: number;
  readonly closingHours: number;
}

/** What the cost of a contract counts: visits and fees alone, or salespeople's hours as well. */
export type CostBasis = 'clicks' | 'full';

export interface ChannelFigures {
  /** Contracts a month, where all that it can give is bought. */
  readonly contracts: number;
  /** Marginal cost of a contract. */
  readonly marginalClicks: number;
  readonly marginalFull: number;
  /** Average cost of a contract when all is bought, fixed money included. */
  readonly averageClicks: number;
  readonly averageFull: number;
}

export function hasFunnel({ cv1, cv2 }: Channel): boolean {
  return !(Number.isNaN(cv1) && Number.isNaN(cv2));
}

/** Contracts for each visit of a channel; 1 where it brings contracts. */
export function contractsPerVisit(channel: Channel): number {
  return hasFunnel(channel) ? channel.cv1 * channel.cv2 : 1;
}

/**
 * Figures of a channel, by the model's section 9. A contract that comes without a funnel takes none
 * of a salesperson's hours. NaN where no contract comes, or what is needed is not given.
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
