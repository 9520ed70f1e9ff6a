import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { leverOf, levers, type LeverKey, type LeverValues } from '../../src/model/levers.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { leverEffect } from '../../src/words/deckRoles.ts';
import { leverText } from '../../src/words/levers.ts';

const styleOf = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

function effect(key: LeverKey, locale: Locale, goal: Partial<LeverValues> = {}, now = {}) {
  const both = {
    now: { ...defaultScenario.now, ...now },
    goal: { ...defaultScenario.goal, ...goal },
  };
  const said = leverEffect(
    leverOf(key),
    both,
    figuresOf(both),
    styleOf(locale),
    dictionary(locale),
  );
  return said && [said.figure?.metric, said.figure?.text.replace(/\s/g, ' '), said.word];
}

describe('what a lever does', () => {
  test('is its own factor, in the words of the outcome that it is a part of', () => {
    expect(effect('cv1', 'en')).toEqual(['factor.cv1', '5.02×', 'cheaper']);
    expect(effect('cv2', 'ru')).toEqual(['factor.cv2', 'в 4,17 раза', 'дешевле']);
    expect(effect('cycle', 'en')).toEqual(['cycleMultiplier', '3.56×', 'faster']);
  });

  test('is told of one that stays as it is, without a figure', () => {
    for (const locale of locales) {
      const { unchanged } = dictionary(locale).present.figures;
      expect(effect('price', locale)).toEqual([undefined, undefined, unchanged]);
    }
  });

  test('is not told where it is not known, or where clicks cost nothing', () => {
    expect(effect('cv1', 'en', { cv1: NaN })).toBeUndefined();
    expect(effect('cv1', 'en', { price: 0 }, { price: 0 })).toBeUndefined();
  });

  test('has no word for what is no number', () => {
    for (const locale of locales) {
      for (const { key } of levers) {
        for (const value of [0, NaN, 1e-300, 1e9]) {
          expect(JSON.stringify(effect(key, locale, { [key]: value }) ?? '')).not.toMatch(
            /NaN|Infinity|\{|null/,
          );
        }
      }
    }
  });
});

test('a lever that is not given says so', () => {
  const both = { ...defaultScenario, now: { ...defaultScenario.now, cv1: NaN } };
  const text = (locale: Locale, side: 'now' | 'goal') =>
    leverText(leverOf('cv1'), both, side, styleOf(locale), dictionary(locale));
  for (const locale of locales) {
    expect(text(locale, 'now')).toBe(dictionary(locale).levers.notGiven);
    expect(text(locale, 'goal')).toMatch(/^5[.,]67\s?%$/);
  }
});
