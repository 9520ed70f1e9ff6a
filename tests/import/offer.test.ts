import { describe, expect, test } from 'vitest';
import { offerOf } from '../../src/import/offer.ts';
import { readBytes } from '../../src/import/read.ts';
import { summary, type DealsSummary, type WeeksSummary } from '../../src/import/summary.ts';
import { areWeekly } from '../../src/scenario/ownNumbers.ts';
import { isRep } from '../../src/scenario/reps.ts';
import { dealsOf, sample, sound } from './files.ts';

const opened = async (name: string) => sound(await readBytes(sample(name)));

const hubspot = async () =>
  dealsOf(await opened('hubspot-deals.csv'), { pipelines: ['Sales Pipeline'] });

describe('what a scenario can take over', () => {
  test('of deals: weeks, CV2, the cycle, the check in its own money, salespeople', async () => {
    const deals = await hubspot();
    const { weekly, figures, reps } = offerOf(deals, deals.currency);
    expect(weekly).toMatchObject({ earlier: 0, withoutVisits: 0, counts: { from: '2026-01-05' } });
    expect(figures).toEqual({ cv2: 0.5, cycle: 43.3, averageCheck: 8333.5 });
    expect(reps?.reps.map(({ name }) => name)).toEqual(['Manager A', 'Manager B']);
  });

  test('not what is in other money', async () => {
    const deals: DealsSummary = { ...(await hubspot()), currency: 'USD' };
    expect(offerOf(deals, 'USD').figures.averageCheck).toBe(8333.5);
    expect(offerOf(deals, 'RUB').figures).not.toHaveProperty('averageCheck');
  });

  test('no figure that a scenario does not allow', async () => {
    const deals = await hubspot();
    const middle = (mean: number) => ({ deals: 1, mean, median: mean });
    for (const [check, cycle] of [
      [-50, 3651],
      [2e12, NaN],
    ] as const) {
      const odd = { ...deals, check: middle(check), cycle: middle(cycle) };
      expect(offerOf(odd, deals.currency).figures).toEqual({ cv2: 0.5 });
    }
    for (const price of [-1, 2e9, Infinity, NaN]) {
      expect(offerOf({ ...counted([]), price }, 'RUB').figures).toEqual({});
    }
  });

  test('of weekly counts: weeks and the price of a visit', async () => {
    const weeks = summary(await opened('weekly-counts.csv'));
    expect(offerOf(weeks!, 'RUB')).toMatchObject({ figures: { price: 14.5 } });
    expect(offerOf(weeks!, 'RUB').weekly?.counts.weeks).toHaveLength(12);
  });
});

const counted = (weeks: WeeksSummary['weeks']): WeeksSummary => ({
  ...{ kind: 'weeks', from: '2026-01-05', weeks },
  ...{ visits: NaN, leads: NaN, contracts: NaN, spend: NaN, price: NaN },
});

test('the last 104 weeks are kept, from their own Monday', () => {
  const weeks = Array.from({ length: 130 }, (_, at) => ({ visits: NaN, leads: at, contracts: 0 }));
  const { weekly, figures } = offerOf(counted(weeks), 'RUB');
  expect(weekly?.counts.weeks.map(({ leads }) => leads)).toEqual(
    weeks.slice(26).map(({ leads }) => leads),
  );
  expect(weekly).toMatchObject({ earlier: 26, counts: { from: '2026-07-06' } });
  expect(areWeekly(weekly!.counts)).toBe(true);
  expect(figures).toEqual({});
});

test('a week with more leads than visits keeps its leads, and is named', () => {
  const week = { visits: 10, leads: 5, contracts: 9 };
  const { weekly } = offerOf(counted([week, { ...week, visits: 4 }]), 'RUB');
  expect(weekly?.withoutVisits).toBe(1);
  expect(weekly?.counts.weeks).toEqual([week, { ...week, visits: NaN }]);
  expect(areWeekly(weekly!.counts)).toBe(true);
});

test('at most twenty salespeople, whose names a link can keep', async () => {
  const owners = Array.from({ length: 30 }, (_, at) => ({
    ...{ name: `${'Very, long; name '.repeat(2)}${at % 25}`, leads: 100 - at, contracts: at },
  }));
  const same = [
    { name: 'A, B', leads: 5, contracts: 2 },
    { name: 'A; B', leads: 4, contracts: 1 },
  ];
  const base = await hubspot();
  const { reps } = offerOf({ ...base, owners: [...owners, ...same] }, 'RUB');
  expect(reps?.reps.every(isRep)).toBe(true);
  expect(offerOf({ ...base, owners: same }, 'RUB').reps).toEqual({
    ...{ reps: [{ name: 'A  B', leads: 9, contracts: 3 }], named: 1 },
  });
  const short = owners.map((one, at) => ({ ...one, name: `N${at}` }));
  expect(offerOf({ ...base, owners: short }, 'RUB').reps).toMatchObject({ named: 30 });
  expect(offerOf({ ...base, owners: short }, 'RUB').reps?.reps).toHaveLength(20);
});
