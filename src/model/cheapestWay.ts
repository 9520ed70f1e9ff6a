import {
  contractsPerVisit,
  hasFunnel,
  type Channel,
  type ChannelFigures,
  type CostBasis,
} from './channels.ts';

export interface CheapestWay {
  readonly spend: number;
  readonly last: number;
  /** Contracts a month of each channel, in the channels' order. */
  readonly taken: readonly number[];
}

interface Offer {
  readonly at: number;
  readonly contracts: number;
  readonly marginal: number;
  readonly fixed: number;
}

/** Contracts that rounding may leave missing, as a part of the wanted ones. */
const ROUNDING = 1e-12;

/** The cheapest way to some contracts a month (above 0); undefined where channels give fewer. */
export type CheapestWays = (wanted: number) => CheapestWay | undefined;

interface Subset {
  /** A bit for each channel in it. */
  readonly chosen: number;
  readonly fixed: number;
  readonly contracts: number;
}

/**
 * The cheapest way to `wanted` contracts a month, by the model's section 9: of all subsets of the
 * channels with fixed money, joined by those without, the one that costs least when filled by
 * rising marginal cost. Exact; channels without a figure are left out. The 2¹² subsets at most are
 * sorted by fixed money once, and the search ends after some tens of them.
 */
export function cheapestWays(
  channels: readonly Channel[],
  figures: readonly ChannelFigures[],
  basis: CostBasis,
): CheapestWays {
  const offers = offersOf(channels, figures, basis);
  const paid = offers.filter(({ fixed }) => fixed > 0);
  const bit = new Map(paid.map((offer, at) => [offer, 2 ** at]));
  const bits = offers.map((offer) => bit.get(offer) ?? 0);
  const subsets = Array.from({ length: 2 ** paid.length }, (_, chosen): Subset => {
    let [fixed, contracts] = [0, 0];
    for (const [at, offer] of offers.entries()) {
      if (!isChosen(bits[at] ?? 0, chosen)) continue;
      fixed += offer.fixed;
      contracts += offer.contracts;
    }
    return { chosen, fixed, contracts };
  }).sort((one, other) => one.fixed - other.fixed);
  const cheapest = offers[0]?.marginal ?? NaN;
  return (wanted) => {
    let [best, least] = [-1, Infinity];
    for (const { chosen, fixed, contracts } of subsets) {
      if (fixed + wanted * cheapest >= least) break;
      if (contracts < wanted * (1 - 2 * ROUNDING)) continue;
      const spend = spendOf(offers, bits, chosen, wanted, least);
      if (spend < least) [best, least] = [chosen, spend];
    }
    if (best < 0) return undefined;
    const used = offers.filter((_, at) => isChosen(bits[at] ?? 0, best));
    return filled(used, wanted, channels.length);
  };
}

/**
 * Contracts a month of each channel that earns back its fixed money at `ltv` (money a contract)
 * when bought whole, by the model's section 9; 0 of the others.
 */
export function payingChannels(
  channels: readonly Channel[],
  figures: readonly ChannelFigures[],
  basis: CostBasis,
  ltv: number,
): readonly number[] {
  const taken = channels.map(() => 0);
  for (const { at, contracts, marginal, fixed } of offersOf(channels, figures, basis)) {
    if ((ltv - marginal) * contracts > fixed) taken[at] = contracts;
  }
  return taken;
}

/**
 * Money a month for `wanted` contracts with channels filled in an order of indexes, each with all
 * its fixed money; NaN where they give fewer.
 */
export function spendInOrder(
  channels: readonly Channel[],
  figures: readonly ChannelFigures[],
  basis: CostBasis,
  order: readonly number[],
  wanted: number,
): number {
  const offers = new Map(offersOf(channels, figures, basis).map((offer) => [offer.at, offer]));
  const taken = order.flatMap((at) => offers.get(at) ?? []);
  let [open, spend] = [wanted, 0];
  for (const { contracts, marginal, fixed } of taken) {
    if (open <= wanted * ROUNDING) break;
    const bought = Math.min(open, contracts);
    spend += fixed + bought * marginal;
    open -= bought;
  }
  return open <= wanted * ROUNDING ? spend : NaN;
}

export interface Mix {
  readonly market: number;
  readonly cv1: number;
  readonly cv2: number;
  readonly price: number;
}

/**
 * What is bought of channels with a funnel, as one funnel (the model's section 9); `taken` are
 * contracts a month. Conversions and price are NaN where no visit is bought.
 */
export function mixOf(channels: readonly Channel[], taken: readonly number[]): Mix {
  let [visits, leads, contracts, spend] = [0, 0, 0, 0];
  for (const [at, channel] of channels.entries()) {
    const bought = taken[at] ?? 0;
    if (!hasFunnel(channel) || !(bought > 0)) continue;
    const visitsHere = bought / contractsPerVisit(channel);
    visits += visitsHere;
    leads += visitsHere * channel.cv1;
    contracts += bought;
    spend += visitsHere * channel.price;
  }
  return { market: visits, cv1: leads / visits, cv2: contracts / leads, price: spend / visits };
}

function offersOf(
  channels: readonly Channel[],
  figures: readonly ChannelFigures[],
  basis: CostBasis,
): Offer[] {
  return figures
    .map((figure, at) => ({
      at,
      contracts: figure.contracts,
      marginal: basis === 'clicks' ? figure.marginalClicks : figure.marginalFull,
      fixed: channels[at]?.fixed ?? NaN,
    }))
    .filter(({ contracts, marginal, fixed }) => contracts > 0 && marginal >= 0 && fixed >= 0)
    .toSorted((one, other) => one.marginal - other.marginal);
}

function isChosen(bit: number, chosen: number): boolean {
  return bit === 0 || (chosen & bit) !== 0;
}

/** A subset's spend for `wanted` contracts; Infinity where it gives fewer or costs `least`. */
function spendOf(
  offers: readonly Offer[],
  bits: readonly number[],
  chosen: number,
  wanted: number,
  least: number,
): number {
  let [open, spend] = [wanted, 0];
  for (const [at, { contracts, marginal, fixed }] of offers.entries()) {
    if (!isChosen(bits[at] ?? 0, chosen)) continue;
    spend += fixed;
    if (spend >= least) return Infinity;
    const bought = Math.min(Math.max(0, open), contracts);
    spend += bought * marginal;
    open -= bought;
  }
  return open <= wanted * ROUNDING ? spend : Infinity;
}

function filled(offers: readonly Offer[], wanted: number, length: number): CheapestWay {
  const taken = Array.from({ length }, () => 0);
  let [open, last] = [wanted, NaN];
  let spend = offers.reduce((sum, { fixed }) => sum + fixed, 0);
  for (const offer of offers) {
    if (open <= 0) break;
    const bought = Math.min(open, offer.contracts);
    taken[offer.at] = bought;
    spend += bought * offer.marginal;
    last = offer.marginal;
    open -= bought;
  }
  return { spend, last, taken };
}
