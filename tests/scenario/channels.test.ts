import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelFigures } from '../../src/model/channels.ts';
import { funnel } from '../../src/model/funnel.ts';
import { channelOf, emptyChannel, followsGoal, ownFunnel } from '../../src/scenario/channelRows.ts';
import { MOST_CHANNELS } from '../../src/scenario/channels.ts';
import { readLink, writeLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { ROW_NAME_LENGTH } from '../../src/scenario/rowName.ts';
import { expectClose } from '../asserts.ts';
import { channels } from './arbitraries.ts';

const { goal } = defaultScenario;
const search = emptyChannel('search');

test('nobody has set any: one row, search ads', () => {
  expect(defaultScenario.channels).toEqual([search]);
});

describe('channels in a link', () => {
  test('come back as they were written', () => {
    fc.assert(
      fc.property(channels, (rows) => {
        const reading = readLink(writeLink({ ...defaultScenario, channels: rows }));
        expect(reading.problems).toEqual([]);
        expect(reading.scenario.channels).toEqual(rows);
      }),
    );
  });

  test.each([
    ['a kind that there is not', 'radio,1,1,1,1'],
    ['a conversion above 100 %', 'seo,0,101,10,1500'],
    ['a price below 0', 'seo,-1,4,10,1500'],
    ['a word for a figure', 'seo,free,4,10,1500'],
    ['too many places', 'seo,0,4,10,1500,1,1,1'],
    ['a name too long', `seo:${'A'.repeat(ROW_NAME_LENGTH + 1)},0,4,10,1500`],
    ['too many channels', Array.from({ length: MOST_CHANNELS + 1 }, () => 'seo').join(';')],
  ])('%s: none of them counts, and the link says so', (_, text) => {
    const { scenario, problems } = readLink(`cv1=3&channels=${text}`);
    expect(scenario.channels).toEqual(defaultScenario.channels);
    expect(scenario.goal.cv1).toBe(0.03);
    expect(problems).toMatchObject([{ key: 'channels', reason: 'notChannels' }]);
  });

  test('as people write them, with spaces', () => {
    const { scenario } = readLink('channels=seo: Our+blog ,+0,4,1e1, 1500 ; resellers,,,,5,,20');
    expect(scenario.channels).toMatchObject([
      { kind: 'seo', name: 'Our blog', price: 0, cv1: 0.04, cv2: 0.1, volume: 1500 },
      { kind: 'resellers', volume: 5, fee: 0.2 },
    ]);
  });

  test('are written as briefly as they can be', () => {
    expect(writeLink({ ...defaultScenario, channels: [] })).toBe('channels=');
    expect(writeLink({ ...defaultScenario, channels: [search, emptyChannel('seo')] })).toBe(
      'channels=search;seo',
    );
    expect(writeLink({ ...defaultScenario, channels: [{ ...search, fixed: 5 }] })).toBe(
      'channels=search,,,,,5',
    );
  });
});

describe('a search row without figures', () => {
  const terms = {
    averageCheck: 60_000,
    cycle: 16,
    salesHourCost: 0,
    newLeadHours: 0,
    openLeadHours: 0,
    closingHours: 0,
  };

  test('follows the goal, and gives the simulator’s own figures', () => {
    expect(followsGoal(search)).toBe(true);
    const { contracts, averageClicks } = channelFigures(channelOf(search, goal), terms);
    expectClose(contracts, funnel(goal).contractsPerMonth, 1e-12);
    expectClose(averageClicks, funnel(goal).coca, 1e-12);
  });

  test('follows it also with fixed money and a fee of its own', () => {
    expect(followsGoal({ ...search, fixed: 10, fee: 0.1 })).toBe(true);
    expect(channelOf({ ...search, fixed: 10 }, goal)).toMatchObject({ cv1: goal.cv1, fixed: 10 });
  });

  test('keeps what it had once it stops following', () => {
    const own = ownFunnel(search, goal);
    expect(followsGoal(own)).toBe(false);
    expect(channelOf(own, { ...goal, cv1: 0.9 })).toEqual(channelOf(search, goal));
  });

  test('of another kind follows nothing', () => {
    expect(followsGoal(emptyChannel('seo'))).toBe(false);
  });
});

test('money that is not given is none, but for the price of a visit', () => {
  const visits = channelOf({ ...emptyChannel('seo'), cv1: 0.1, cv2: 0.1, volume: 10 }, goal);
  expect(visits).toMatchObject({ price: NaN, fixed: 0, fee: 0 });
  expect(channelOf({ ...emptyChannel('resellers'), volume: 5 }, goal)).toMatchObject({
    price: 0,
    volume: 5,
  });
});
