import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  channelFigures,
  type Channel,
  type ChannelFigures,
  type ContractTerms,
  type CostBasis,
} from '../../src/model/channels.ts';
import {
  cheapestWays,
  mixOf,
  payingChannels,
  type CheapestWay,
  type Mix,
} from '../../src/model/cheapestWay.ts';
import { funnel } from '../../src/model/funnel.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { expectClose } from '../asserts.ts';
import { vectorsOf } from '../vectors.ts';

type Nullable<T> = { readonly [Key in keyof T]: number | null };

interface ExpectedWay extends Omit<CheapestWay, 'taken'> {
  readonly contracts: number;
  readonly taken: readonly number[];
  readonly mix: Nullable<Mix>;
}

interface ChannelsCase extends ContractTerms {
  readonly channels: readonly {
    readonly price: number;
    readonly cv1: number | null;
    readonly cv2: number | null;
    readonly visits: number | null;
    readonly contracts: number | null;
    readonly fixed: number;
    readonly fee: number;
  }[];
  readonly figures: readonly Nullable<ChannelFigures>[];
  readonly cheapest: Readonly<Record<CostBasis, readonly ExpectedWay[]>>;
}

function channelOf(row: ChannelsCase['channels'][number]): Channel {
  const { price, cv1, cv2, visits, contracts, fixed, fee } = row;
  const volume = visits ?? contracts ?? NaN;
  return { kind: 'other', price, cv1: cv1 ?? NaN, cv2: cv2 ?? NaN, volume, fixed, fee };
}

describe('the vectors', () => {
  test.each(vectorsOf<ChannelsCase>('channels').map((one, at) => [at, one] as const))(
    '%s',
    (_, one) => {
      const channels = one.channels.map(channelOf);
      const figures = channels.map((channel) => channelFigures(channel, one));
      for (const [at, expected] of one.figures.entries()) {
        for (const [key, value] of Object.entries(expected)) {
          expectClose(figures[at]?.[key as keyof ChannelFigures] ?? NaN, value);
        }
      }
      for (const basis of ['clicks', 'full'] as const) {
        for (const expected of one.cheapest[basis]) {
          const way = cheapestWays(channels, figures, basis)(expected.contracts);
          expectClose(way?.spend ?? NaN, expected.spend);
          expectClose(way?.last ?? NaN, expected.last);
          for (const [at, taken] of expected.taken.entries()) {
            expect(way?.taken[at]).toBeCloseTo(taken, 9);
          }
          const mix = mixOf(channels, way?.taken ?? []);
          for (const [key, value] of Object.entries(expected.mix)) {
            expectClose(mix[key as keyof Mix], value);
          }
        }
      }
    },
  );
});

const terms: ContractTerms = {
  averageCheck: 60_000,
  cycle: 16,
  salesHourCost: 1200,
  newLeadHours: 0.4,
  openLeadHours: 0.1,
  closingHours: 4,
};

const channel = fc.record<Channel>({
  kind: fc.constant('other'),
  price: fc.double({ min: 0, max: 5000, noNaN: true }),
  cv1: fc.double({ min: 0.001, max: 1, noNaN: true }),
  cv2: fc.double({ min: 0.001, max: 1, noNaN: true }),
  volume: fc.integer({ min: 1, max: 10_000 }),
  fixed: fc.constantFrom(0, 0, 1000, 60_000),
  fee: fc.constantFrom(0, 0.1),
});
const some = fc.array(channel, { minLength: 1, maxLength: 8 });
const bases = fc.constantFrom<CostBasis>('clicks', 'full');
const parts = fc.double({ min: 0.01, max: 1, noNaN: true });

const figuresOf = (channels: readonly Channel[]) =>
  channels.map((one) => channelFigures(one, terms));
const capacity = (channels: readonly Channel[]) =>
  figuresOf(channels).reduce((sum, { contracts }) => sum + contracts, 0);
const spendOf = (channels: readonly Channel[], basis: CostBasis, wanted: number) =>
  cheapestWays(channels, figuresOf(channels), basis)(wanted)?.spend ?? Infinity;

/** The least spend of all sets of channels, each filled by marginal cost, with all its fixed money. */
function leastOfAllSets(channels: readonly Channel[], basis: CostBasis, wanted: number): number {
  const cost = basis === 'clicks' ? 'marginalClicks' : 'marginalFull';
  const offers = figuresOf(channels)
    .map((figure, at) => ({ ...figure, fixed: channels[at]?.fixed ?? NaN }))
    .filter((offer) => offer.contracts > 0 && offer[cost] >= 0 && offer.fixed >= 0)
    .sort((one, other) => one[cost] - other[cost]);
  const sets = Array.from({ length: 2 ** offers.length }, (_, set) =>
    offers.filter((_, at) => (set >> at) % 2 === 1),
  );
  const spends = sets.map((set) => {
    let open = wanted;
    const spend = set.reduce((sum, offer) => {
      const bought = Math.min(open, offer.contracts);
      open -= bought;
      return sum + offer.fixed + bought * offer[cost];
    }, 0);
    return open <= wanted * 1e-12 ? spend : Infinity;
  });
  return Math.min(...spends);
}

test('no set of channels is cheaper, whatever is wanted of the same channels', () => {
  fc.assert(
    fc.property(some, bases, fc.array(parts, { maxLength: 4 }), (channels, basis, all) => {
      const ways = cheapestWays(channels, figuresOf(channels), basis);
      for (const part of all) {
        const wanted = part * capacity(channels);
        if (!(wanted > 0)) continue;
        expectClose(ways(wanted)?.spend ?? Infinity, leastOfAllSets(channels, basis, wanted));
      }
    }),
  );
});

test('more contracts never cost less', () => {
  fc.assert(
    fc.property(some, bases, parts, parts, (channels, basis, one, other) => {
      const whole = capacity(channels);
      const [fewer, more] = [Math.min(one, other) * whole, Math.max(one, other) * whole];
      expect(spendOf(channels, basis, fewer)).toBeLessThanOrEqual(
        spendOf(channels, basis, more) * (1 + 1e-9),
      );
    }),
  );
});

test('a further channel never makes contracts dearer', () => {
  fc.assert(
    fc.property(some, channel, bases, parts, (channels, further, basis, part) => {
      const wanted = part * capacity(channels);
      expect(spendOf([...channels, further], basis, wanted)).toBeLessThanOrEqual(
        spendOf(channels, basis, wanted) * (1 + 1e-9),
      );
    }),
  );
});

test('what is wanted is what is taken, and no more than there is', () => {
  fc.assert(
    fc.property(some, bases, parts, (channels, basis, part) => {
      const figures = figuresOf(channels);
      const wanted = part * capacity(channels);
      const taken = cheapestWays(channels, figures, basis)(wanted)?.taken ?? [];
      expectClose(
        taken.reduce((sum, one) => sum + one, 0),
        wanted,
      );
      for (const [at, one] of taken.entries()) {
        expect(one).toBeLessThanOrEqual(figures[at]?.contracts ?? NaN);
      }
      expect(cheapestWays(channels, figures, basis)(capacity(channels) * 1.01)).toBeUndefined();
    }),
  );
});

test('a channel that pays brings more than its fixed money, one that does not brings less', () => {
  fc.assert(
    fc.property(some, bases, fc.nat(200_000), (channels, basis, ltv) => {
      const figures = figuresOf(channels);
      const taken = payingChannels(channels, figures, basis, ltv);
      for (const [at, { contracts, averageClicks, averageFull }] of figures.entries()) {
        const average = basis === 'clicks' ? averageClicks : averageFull;
        expect(taken[at]).toBe(average < ltv ? contracts : 0);
      }
    }),
  );
});

test('one row of the goal’s levers gives the simulator’s own figures', () => {
  const { cv1, cv2, price, market } = defaultScenario.goal;
  const row: Channel = { kind: 'search', price, cv1, cv2, volume: market, fixed: 0, fee: 0 };
  const { contracts, marginalClicks, averageClicks } = channelFigures(row, terms);
  const { contractsPerMonth, coca } = funnel(defaultScenario.goal);
  expectClose(contracts, contractsPerMonth, 1e-12);
  expectClose(marginalClicks, coca, 1e-12);
  expectClose(averageClicks, coca, 1e-12);
});
