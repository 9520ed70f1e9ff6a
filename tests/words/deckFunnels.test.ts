import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { deckSteps, type DeckStepKey } from '../../src/scenario/deck.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { deckFunnels } from '../../src/words/deckFunnels.ts';

function funnelsOf(key: DeckStepKey, width = 900, scenario = defaultScenario) {
  const t = dictionary('en');
  const step = deckSteps.find((one) => one.key === key)!;
  const style = { locale: 'en', currency: 'RUB', words: t.units } as const;
  const figures = figuresOf(scenario);
  return deckFunnels({ step, scenario, figures, style, t }, { width, height: 500, base: 24 });
}

describe('the funnels of the deck', () => {
  test('of one contract are on one scale, whichever step shows them', () => {
    const units = (['cost', 'cv1', 'cv2'] as const).map((key) => funnelsOf(key).picture.unit);
    expect(units[0]).toBeGreaterThan(0);
    expect(units).toEqual(units.map(() => units[0]));
  });

  test('of a month are on one scale, too', () => {
    expect(funnelsOf('now').view).toBe('month');
    expect(funnelsOf('comparison').picture.unit).toBe(funnelsOf('now').picture.unit);
  });

  test('show one side alone until there is a goal', () => {
    expect(funnelsOf('now').picture.goal).toBeUndefined();
    expect(funnelsOf('cost').picture.goal).toBeUndefined();
    expect(funnelsOf('cv1').picture.goal).toBeDefined();
  });

  test('call what is between the sides by what has changed', () => {
    const { between } = dictionary('en').present;
    expect(funnelsOf('cv1').labels.goal.title).toBe(between.cv1);
    expect(funnelsOf('comparison').labels.goal.title).not.toBe(between.cv1);
  });

  test('have a phone’s type where they are narrow', () => {
    expect(funnelsOf('cost', 400).type.main).toBeLessThan(funnelsOf('cost').type.main);
  });

  test('of two sides say less on the smallest phone rather than in smaller type', () => {
    const wide = funnelsOf('cv1');
    const narrow = funnelsOf('cv1', 288);
    const { count, noun } = wide.labels.now.stages.leads;
    expect(narrow.labels.now.stages.leads).toEqual({
      count,
      noun: '',
      cost: { value: count.value, text: noun },
    });
    expect([wide.each, narrow.each]).toEqual(['{cost} each', '{cost}']);
    expect(narrow.type.small).toBeGreaterThanOrEqual(11.5);
  });

  test('have no scale where a step has no funnel at all', () => {
    const none = { ...defaultScenario.now, cv1: NaN };
    const empty = { ...defaultScenario, now: none, goal: none };
    expect(funnelsOf('cost', 900, empty).picture.now).toBeUndefined();
  });
});
