import { describe, expect, test } from 'vitest';
import { leverKeys, type LeverValues } from '../../src/model/levers.ts';
import { sides } from '../../src/model/sides.ts';
import { orderKeys, type ParameterKey } from '../../src/model/parameters.ts';
import { presetOf, type PresetKey } from '../../src/scenario/presets.ts';
import { keptOf, provenanceOf, type Origin } from '../../src/scenario/provenance.ts';

function origin(
  preset: PresetKey,
  goal: Partial<LeverValues> = {},
  own: readonly ParameterKey[] = [],
): Origin {
  const { scenario } = presetOf(preset);
  return {
    scenario: { ...scenario, goal: { ...scenario.goal, ...goal } },
    preset: presetOf(preset),
    own: new Set(own),
  };
}

const all = (of: Origin) =>
  leverKeys.map((key) => sides.map((side) => provenanceOf(key, of, side)).join(' '));

describe('whose a lever is', () => {
  test('in the worked example: the source’s, but for the market', () => {
    expect(all(origin('example'))).toEqual(
      ['cv1', 'cv2', 'price', 'cycle'].map(() => 'source source').concat('ours ours'),
    );
  });

  test('in the norm price and cycle are ours, of the calls everything is', () => {
    expect(all(origin('norm')).map((both) => both.split(' ')[0])).toEqual([
      'source',
      'source',
      'ours',
      'ours',
      'source',
    ]);
    expect(new Set(all(origin('calls')))).toEqual(new Set(['ours ours']));
  });

  test('what is not given is nobody’s', () => {
    expect(provenanceOf('cv1', origin('mine'))).toBeUndefined();
    expect(provenanceOf('averageCheck', origin('mine'))).toBeUndefined();
  });

  test('a side that was moved is the visitor’s, the other stays whose it was', () => {
    const moved = origin('example', { cv2: 0.1 }, ['cv2']);
    expect(provenanceOf('cv2', moved, 'goal')).toBe('visitor');
    expect(provenanceOf('cv2', moved, 'now')).toBe('source');
  });

  test('a figure that a hand left where it had been is confirmed', () => {
    const confirmed = origin('example', {}, ['market', 'tuneCost']);
    expect(sides.map((side) => provenanceOf('market', confirmed, side))).toEqual([
      'visitor',
      'visitor',
    ]);
    expect(provenanceOf('tuneCost', confirmed)).toBe('visitor');
  });
});

test('figures of the plan are ours until they are set', () => {
  expect(orderKeys.map((key) => provenanceOf(key, origin('example')))).toEqual(
    orderKeys.map(() => 'ours'),
  );
  const of = origin('example');
  const dearer = {
    ...of,
    scenario: { ...of.scenario, plan: { ...of.scenario.plan, tuneCost: 1 } },
  };
  expect(provenanceOf('tuneCost', dearer)).toBe('visitor');
});

test('tells how much of the ready-made scenario is left', () => {
  expect(keptOf(origin('example'))).toBe('whole');
  expect(keptOf(origin('example', { cv1: 0.2 }))).toBe('part');
  expect(keptOf(origin('mine'))).toBe('none');
});
