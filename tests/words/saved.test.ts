import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { comparedName } from '../../src/words/comparisonNotices.ts';
import { numberedNames } from '../../src/words/numberedNames.ts';
import {
  fileProblemText,
  importLines,
  savedChangeText,
  savedSummary,
} from '../../src/words/saved.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

test('names that several have are numbered, and all are told apart', () => {
  expect(numberedNames(['A', 'B', 'A'])).toEqual(['A (1)', 'B', 'A (2)']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'B', 'Кофе', ''), { maxLength: 6 }), (names) => {
      const numbered = numberedNames(names);
      expect(new Set(numbered).size).toBe(names.length);
      numbered.forEach((name, at) => expect(name.startsWith(names[at]!)).toBe(true));
    }),
  );
});

test('two scenarios of one name are told apart in a comparison', () => {
  const scenarios = ['Bakery', 'Café', 'Bakery', ''].map((name) => ({ ...defaultScenario, name }));
  const t = dictionary('en');
  const named = scenarios.map((_, place) => comparedName(scenarios, place, t));
  expect(named).toEqual(['“Bakery” (1)', '“Café”', '“Bakery” (2)', 'Scenario 4']);
  expect(comparedName(scenarios, 2, t, 'byItself')).toBe('Bakery (2)');
});

test('a saved scenario is told in one line, in both languages', () => {
  expect(plain(savedSummary(defaultScenario, 'en', dictionary('en')))).toBe(
    'COCA 62,901 ₽ → 3,009 ₽, contracts a month 1 → 21',
  );
  expect(plain(savedSummary(defaultScenario, 'ru', dictionary('ru')))).toBe(
    'COCA 62 901 ₽ → 3 009 ₽, контрактов в месяц 1 → 21',
  );
});

test('what came of a change, or why a file is not taken, has no empty slot', () => {
  for (const locale of locales) {
    const { saved } = dictionary(locale);
    const texts = [
      ...(['saved', 'replaced', 'deleted', 'full'] as const).map((kind) =>
        savedChangeText({ kind, name: 'Café' }, saved),
      ),
      ...(['notJson', 'notScenarios', 'tooLarge', 'unread'] as const).map((problem) =>
        fileProblemText(problem, 'a.json', 1, saved),
      ),
    ];
    for (const text of texts) expect(text).toMatch(/^[^{}]*(Café|a\.json)[^{}]*$/);
  }
});

test('of a file it is told what was taken, what was known, and what had no room', () => {
  const reading = { scenarios: [], refused: [2] };
  const taking = { taken: ['x', 'y'], known: 1, noRoom: 'Z' };
  expect(importLines(reading, taking, 'en', dictionary('en')).slice(0, 2)).toEqual([
    '2 scenarios loaded.',
    '1 was already here.',
  ]);
  expect(importLines(reading, taking, 'ru', dictionary('ru'))).toHaveLength(4);
});
