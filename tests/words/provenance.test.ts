import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { orderKeys } from '../../src/model/parameters.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { presetOf, presets } from '../../src/scenario/presets.ts';
import type { Origin } from '../../src/scenario/provenance.ts';
import {
  assumedText,
  exampleText,
  sourceText,
  provenanceText,
} from '../../src/words/provenance.ts';

const untouched: Origin = {
  scenario: presetOf('example').scenario,
  preset: presetOf('example'),
  own: new Set(),
};
const { scenario } = untouched;
const moved: Origin = {
  ...untouched,
  scenario: { ...scenario, goal: { ...scenario.goal, cv1: 0.1 } },
  own: new Set(['cv1']),
};
const told = (of: Origin) => (locale: Locale) => {
  const t = dictionary(locale);
  const texts = [
    exampleText(of, t.opening),
    assumedText(of, t),
    provenanceText('cv1', of, t.levers),
  ];
  return texts.map((text) => text?.replace(/\s/g, ' '));
};

test('tells whose example it is and what in it is ours', () => {
  expect(locales.map(told(untouched))).toEqual([
    [
      'Example: coffee-city.ru.',
      'our assumption: market capacity, the work plan (“What first”, below).',
      'the source’s',
    ],
    [
      'Пример: coffee-city.ru.',
      'наше допущение: ёмкость рынка, план работ («Что сначала», ниже).',
      'из источника',
    ],
  ]);
});

test('says where only a part of the example is left, and which side of a lever', () => {
  expect(locales.map(told(moved))).toEqual([
    [
      'Based on coffee-city.ru.',
      'our assumption: market capacity, the work plan (“What first”, below).',
      'now: the source’s; goal: yours',
    ],
    [
      'На основе coffee-city.ru.',
      'наше допущение: ёмкость рынка, план работ («Что сначала», ниже).',
      'сейчас: из источника; цель: ваше',
    ],
  ]);
});

test('quotes what the source says, of its own example alone', () => {
  const said = (of: Origin) => (locale: Locale) => {
    const t = dictionary(locale);
    const text = sourceText(of.scenario, { locale, words: t.units, currency: 'RUB' }, t.opening);
    return text?.replace(/\s/g, ' ');
  };
  expect(locales.map(said(untouched))).toEqual([
    'The source rounds 4,338 visits to 4,350: 4,350 × 14.5 ₽ = 63,075 ₽; goal 3,000 ₽, ×21.',
    'Источник округляет 4 338 заходов до 4 350: 4 350 × 14,5 ₽ = 63 075 ₽; цель 3 000 ₽, ×21.',
  ]);
  expect(locales.map(said(moved))).toEqual([undefined, undefined]);
});

test('names no assumption where every figure is the visitor’s, and every preset by its own name', () => {
  const t = dictionary('en');
  const own = { ...moved, own: new Set([...leverKeys, ...orderKeys]) };
  expect(assumedText(own, t)).toBeUndefined();
  const names = presets.map((preset) =>
    exampleText({ scenario: preset.scenario, preset, own: new Set() }, t.opening),
  );
  expect(new Set(names).size).toBe(presets.length);
});
