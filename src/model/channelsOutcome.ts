import {
  channelFigures,
  type Channel,
  type ChannelFigures,
  type ContractTerms,
  type CostBasis,
} from './channels.ts';
import {
  cheapestWays,
  payingChannels,
  spendInOrder,
  type CheapestWay,
  type CheapestWays,
} from './cheapestWay.ts';

/** What channels offer by one cost basis, whatever is wanted; contracts and money a month. */
export interface ChannelsSupply {
  readonly channels: readonly Channel[];
  readonly basis: CostBasis;
  readonly ltv: number;
  readonly figures: readonly ChannelFigures[];
  readonly ranks: readonly number[];
  readonly capacity: number;
  readonly waysTo: CheapestWays;
  /** Every channel that pays, bought whole: contracts of each and in all, and what is left. */
  readonly paying: {
    readonly taken: readonly number[];
    readonly contracts: number;
    readonly left: number;
  };
}

/** All channels together; contracts and money a month. */
export interface ChannelsOutcome extends Omit<
  ChannelsSupply,
  'channels' | 'basis' | 'ltv' | 'waysTo'
> {
  readonly wanted: number;
  /** The cheapest way to them; undefined where the channels give fewer, or nothing is asked for. */
  readonly cheapest: CheapestWay | undefined;
  /** Average cost of a contract on that way, and LTV of its contracts less its spend. */
  readonly average: number;
  readonly left: number;
  /** Spend when channels are filled in the order of their average costs. */
  readonly spendInOrder: number;
}

/** The outcome of channels by the model's section 9, for contracts that bring `ltv` each. */
export function channelsOutcome(
  channels: readonly Channel[],
  terms: ContractTerms,
  basis: CostBasis,
  wanted: number,
  ltv: number,
): ChannelsOutcome {
  return outcomeOf(channelsSupply(channels, terms, basis, ltv), wanted);
}

/** What channels offer by the model's section 9, made once for all that may be wanted of them. */
export function channelsSupply(
  channels: readonly Channel[],
  terms: ContractTerms,
  basis: CostBasis,
  ltv: number,
): ChannelsSupply {
  const figures = channels.map((channel) => channelFigures(channel, terms));
  const ranks = ranksOf(figures, basis);
  const taken = payingChannels(channels, figures, basis, ltv);
  const contracts = sum(taken);
  const earned = ranks.map((at) => (taken[at] ?? 0) * (ltv - averageOf(figures[at], basis)));
  return {
    channels,
    basis,
    ltv,
    figures,
    ranks,
    capacity: sum(ranks.map((at) => figures[at]?.contracts ?? 0)),
    waysTo: cheapestWays(channels, figures, basis),
    paying: { taken, contracts, left: Number.isNaN(ltv) ? NaN : sum(earned) },
  };
}

/** The outcome of a supply for so many contracts a month. What cannot be known is NaN. */
export function outcomeOf(supply: ChannelsSupply, wanted: number): ChannelsOutcome {
  const { channels, basis, ltv, waysTo, ...same } = supply;
  const cheapest = wanted > 0 ? waysTo(wanted) : undefined;
  const spend = cheapest?.spend ?? NaN;
  return {
    ...same,
    wanted,
    cheapest,
    average: spend / wanted,
    left: wanted * ltv - spend,
    spendInOrder: spendInOrder(channels, same.figures, basis, same.ranks, wanted),
  };
}

/** Average cost of a contract of a channel, fixed money included. */
export function averageOf(figures: ChannelFigures | undefined, basis: CostBasis): number {
  return (basis === 'clicks' ? figures?.averageClicks : figures?.averageFull) ?? NaN;
}

/** Marginal cost of a contract of a channel. */
export function marginalOf(figures: ChannelFigures | undefined, basis: CostBasis): number {
  return (basis === 'clicks' ? figures?.marginalClicks : figures?.marginalFull) ?? NaN;
}

/** Places (from 0) of the channels whose contracts have a cost, the cheapest on average first. */
export function ranksOf(figures: readonly ChannelFigures[], basis: CostBasis): readonly number[] {
  return [...figures.keys()]
    .filter((at) => averageOf(figures[at], basis) >= 0)
    .toSorted((one, other) => averageOf(figures[one], basis) - averageOf(figures[other], basis));
}

/** Places in the merit order's picture: what is bought by marginal cost, the rest by average. */
export function meritOrder(
  { figures, ranks, cheapest }: Pick<ChannelsOutcome, 'figures' | 'ranks' | 'cheapest'>,
  basis: CostBasis,
): readonly number[] {
  const isBought = (at: number) => (cheapest?.taken[at] ?? 0) > 0;
  const bought = ranks
    .filter(isBought)
    .toSorted((one, other) => marginalOf(figures[one], basis) - marginalOf(figures[other], basis));
  return [...bought, ...ranks.filter((at) => !isBought(at))];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
