import {
  channelFigures,
  type Channel,
  type ChannelFigures,
  type ContractTerms,
  type CostBasis,
} from './channels.ts';
import { cheapestWay, spendInOrder, worthBuying, type CheapestWay } from './cheapestWay.ts';

/** What channels come to together, in one kind of money. Contracts and money are a month's. */
export interface ChannelsOutcome {
  readonly figures: readonly ChannelFigures[];
  /** Places of the channels that have figures, by what a contract of theirs costs on average. */
  readonly ranks: readonly number[];
  /** Contracts of all channels. */
  readonly capacity: number;
  /** Contracts that are asked for. */
  readonly wanted: number;
  /** The cheapest way to them; undefined where the channels give fewer, or nothing is asked for. */
  readonly way: CheapestWay | undefined;
  /** Money a contract of that way on average, and what is left of what contracts bring. */
  readonly average: number;
  readonly left: number;
  /** Money where channels are taken by their averages, one after the other. */
  readonly spendInOrder: number;
  /** What it pays to buy: contracts of each channel, all together, and what they leave. */
  readonly paying: {
    readonly taken: readonly number[];
    readonly contracts: number;
    readonly left: number;
  };
}

/**
 * The outcome of channels by the model's section 9, for contracts that bring `worth` each. What
 * cannot be known is NaN.
 */
export function channelsOutcome(
  channels: readonly Channel[],
  terms: ContractTerms,
  basis: CostBasis,
  wanted: number,
  worth: number,
): ChannelsOutcome {
  const figures = channels.map((channel) => channelFigures(channel, terms));
  const ranks = ranksOf(figures, basis);
  const way = wanted > 0 ? cheapestWay(channels, figures, basis, wanted) : undefined;
  const spend = way?.spend ?? NaN;
  const taken = worthBuying(channels, figures, basis, worth);
  const contracts = sum(taken);
  const earned = ranks.map((at) => (taken[at] ?? 0) * (worth - averageOf(figures[at], basis)));
  return {
    figures,
    ranks,
    capacity: sum(ranks.map((at) => figures[at]?.contracts ?? 0)),
    wanted,
    way,
    average: spend / wanted,
    left: wanted * worth - spend,
    spendInOrder: spendInOrder(channels, figures, basis, ranks, wanted),
    paying: { taken, contracts, left: Number.isNaN(worth) ? NaN : sum(earned) },
  };
}

/** Money for one contract of a channel on average, its fixed money included. */
export function averageOf(figures: ChannelFigures | undefined, basis: CostBasis): number {
  return (basis === 'clicks' ? figures?.averageClicks : figures?.averageFull) ?? NaN;
}

/** Money for one contract more of a channel. */
export function marginalOf(figures: ChannelFigures | undefined, basis: CostBasis): number {
  return (basis === 'clicks' ? figures?.marginalClicks : figures?.marginalFull) ?? NaN;
}

/** Places (from 0) of the channels whose contracts have a cost, the cheapest on average first. */
export function ranksOf(figures: readonly ChannelFigures[], basis: CostBasis): readonly number[] {
  return [...figures.keys()]
    .filter((at) => averageOf(figures[at], basis) >= 0)
    .toSorted((one, other) => averageOf(figures[one], basis) - averageOf(figures[other], basis));
}

/**
 * Places of the same channels as a picture of them lies: those that are bought by what one contract
 * more costs, then the rest by their averages. What is bought is then all that lies left of it.
 */
export function meritOrder(
  { figures, ranks, way }: Pick<ChannelsOutcome, 'figures' | 'ranks' | 'way'>,
  basis: CostBasis,
): readonly number[] {
  const isBought = (at: number) => (way?.taken[at] ?? 0) > 0;
  const bought = ranks
    .filter(isBought)
    .toSorted((one, other) => marginalOf(figures[one], basis) - marginalOf(figures[other], basis));
  return [...bought, ...ranks.filter((at) => !isBought(at))];
}

function sum(values: readonly number[]): number {
  return values.reduce((all, one) => all + one, 0);
}
