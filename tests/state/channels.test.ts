import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { funnel } from '../../src/model/funnel.ts';
import { MOST_CHANNELS } from '../../src/scenario/channels.ts';
import { writeLink } from '../../src/scenario/link.ts';
import { defaultScenario, presetOf } from '../../src/scenario/presets.ts';
import { applyPreset, openScenario } from '../../src/state/actions.ts';
import {
  addChannel,
  moveChannel,
  nameChannel,
  removeChannel,
  setChannel,
  takeMix,
} from '../../src/state/channels.ts';
import { current, scenario, settle } from '../../src/state/current.ts';
import { followHistory, undo } from '../../src/state/history.ts';
import { linkSides } from '../../src/state/linking.ts';

const kinds = () => scenario.get().channels.map(({ kind }) => kind);

let stop: () => void;

beforeEach(() => {
  openScenario(defaultScenario);
  stop = followHistory();
});

afterEach(() => stop());

describe('channels are changed, one step of undo each', () => {
  beforeEach(() => {
    addChannel('seo');
    addChannel('events');
  });

  test.each<[string, () => void, string]>([
    ['added', () => addChannel('other'), 'search,seo,events,other'],
    ['moved up', () => moveChannel(2, 0), 'events,search,seo'],
    ['moved down', () => moveChannel(0, 1), 'seo,search,events'],
    ['removed', () => removeChannel(1), 'search,events'],
    ['set', () => setChannel(1, 'price', 3), 'search,seo,events'],
    ['named', () => nameChannel(1, 'Blog'), 'search,seo,events'],
  ])('%s', (_, act, expected) => {
    const before = writeLink(scenario.get());
    act();
    settle();
    expect(kinds().join()).toBe(expected);
    expect(writeLink(scenario.get())).not.toBe(before);
    undo();
    expect(writeLink(scenario.get())).toBe(before);
  });

  test('to a place that is not there, or past what is allowed: nothing', () => {
    const before = scenario.get();
    moveChannel(0, 3);
    moveChannel(0, -1);
    removeChannel(9);
    setChannel(9, 'price', 1);
    setChannel(1, 'cv1', 1.5);
    setChannel(1, 'price', -1);
    expect(scenario.get()).toBe(before);
  });
});

test('there is room for so many and no more', () => {
  for (let at = 0; at < MOST_CHANNELS + 3; at++) addChannel('seo');
  expect(kinds()).toHaveLength(MOST_CHANNELS);
});

test('what removing took away is told', () => {
  removeChannel(0);
  expect(current.get().change.loss).toEqual({ kind: 'channel' });
});

test('money of ours stands in for no visitor’s own', () => {
  addChannel('seo');
  expect(scenario.get().channels[1]).toMatchObject({ price: 0, fixed: 60_000 });
  applyPreset('mine');
  addChannel('seo');
  expect(scenario.get().channels).toMatchObject([
    ...presetOf('mine').scenario.channels,
    { kind: 'seo', price: NaN, cv1: 0.04, fixed: NaN },
  ]);
});

test('a row that follows the goal keeps the rest of its figures once one is set', () => {
  setChannel(0, 'cv2', 0.1);
  const { cv1, price, market } = defaultScenario.goal;
  expect(scenario.get().channels).toMatchObject([{ price, cv1, cv2: 0.1, volume: market }]);
  setChannel(0, 'fixed', 7);
  undo();
  settle();
});

test('a mix becomes the goal, with rows that followed it as they were, and is undone', () => {
  linkSides('cycle', true);
  addChannel('social');
  const before = scenario.get();
  const mix = { market: 12_350, cv1: 0.0329, cv2: 0.0712, price: 10.9 };
  takeMix(mix);
  const { goal, now, channels } = scenario.get();
  expect(goal).toEqual({ ...mix, cycle: before.goal.cycle });
  expect(now).toEqual(before.now);
  expect(channels[0]).toMatchObject({ cv1: before.goal.cv1, volume: before.goal.market });
  expect([...current.get().linked]).toContain('cycle');
  expect([...current.get().linked]).not.toContain('market');
  expect(current.get().change.loss).toEqual({ kind: 'goal' });
  expect(funnel(goal).contractsPerMonth).toBeGreaterThan(0);
  undo();
  expect(scenario.get()).toBe(before);
});
