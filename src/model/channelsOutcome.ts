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
import { sum } from './sum.ts';

/** What channels offer by one cost basis; contracts and money a month. */
export interface ChannelsSupply {
  readonly channels: readonly Channel[];
  readonly basis: CostBasis;
  readonly ltv: number;
  readonly figures: readonly ChannelFigures[];
  readonly ranks: readonly number[];
  readonly capacity: number;
  readonly waysTo: CheapestWays;
  /** Channels that pay, bought whole: contracts of each, their sum, and the money left. */
  readonly paying: {
    readonly taken: readonly number[];
    readonly contracts: number;
    readonly left: number;
  };
}

export interface ChannelsOutcome extends Omit<
  ChannelsSupply,
  'channels' | 'basis' | 'ltv' | 'waysTo'
> {
  readonly wanted: number;
  /** The cheapest way to the wanted contracts; undefined where there are fewer, or none wanted. */
  readonly cheapest: CheapestWay | undefined;
  /** Average cost of a contract on that way; LTV of its contracts less its spend. */
  readonly average: number;
  readonly left: number;
  /** Spend with channels filled in the order of average cost. */
  readonly spendInOrder: number;
}

/** Channels' outcome for `wanted` contracts of `ltv` each, by the model's section 9. */
export function channelsOutcome(
  channels: readonly Channel[],
  terms: ContractTerms,
  basis: CostBasis,
  wanted: number,
  ltv: number,
): ChannelsOutcome {
  return outcomeOf(channelsSupply(channels, terms, basis, ltv), wanted);
}

/** Channels' supply, by the model's section 9, which serves any number of wanted contracts. */
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

/** A supply's outcome for wanted contracts a month; NaN where a figure is not given. */
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

/** Indexes of channels with an average cost, the cheapest first. */
export function ranksOf(figures: readonly ChannelFigures[], basis: CostBasis): readonly number[] {
  return [...figures.keys()]
    .filter((at) => averageOf(figures[at], basis) >= 0)
    .toSorted((one, other) => averageOf(figures[one], basis) - averageOf(figures[other], basis));
}

/** Indexes in the merit order's picture: bought ones by marginal cost, the rest by average. */
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
