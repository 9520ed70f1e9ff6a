import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { fill, segments } from '../../src/i18n/message.ts';
import { bindShortWords } from '../../src/i18n/typography.ts';

test('slots are filled, and what they are filled with is never a slot', () => {
  expect(fill('{a} of {b}', { a: '{b}', b: '2' })).toBe('{b} of 2');
  expect(fill('{a}', {})).toBe('');
  expect(segments('{a} and {b}.')).toEqual([
    { slot: 'a' },
    { text: ' and ' },
    { slot: 'b' },
    { text: '.' },
  ]);
});

test('what is written from right to left is set apart from the figures beside it', () => {
  expect(fill('{name}: {value}', { name: 'שלום (א) 12', value: '1 279 ₽' })).toBe(
    '\u2068שלום (א) 12\u2069: 1 279 ₽',
  );
  expect(fill('{name}', { name: 'Café 12' })).toBe('Café 12');
});

test('short words are bound to what follows, dashes to what precedes', () => {
  expect(bindShortWords('и в поле — на 5 %')).toBe('и\u00a0в\u00a0поле\u00a0— на\u00a05\u00a0%');
  expect(bindShortWords({ list: ['a line'], n: 1 })).toEqual({ list: ['a\u00a0line'], n: 1 });
});

/** Every text of a tree with the path to it. */
function texts(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort();
const pluralForm = /\.(one|few|many|other)$/;

describe.each(locales.slice(1))('the texts in %s beside the English ones', (locale) => {
  const en = new Map(texts(dictionary('en')));
  const other = new Map(texts(dictionary(locale)));

  test('say the same things', () => {
    const paths = (all: Map<string, string>) =>
      [...all.keys()].filter((path) => !pluralForm.test(path));
    expect(paths(other)).toEqual(paths(en));
  });

  test('begin and end with what is read', () => {
    for (const text of [...en.values(), ...other.values()]) expect(text.trim()).toBe(text);
  });

  test('have the same slots', () => {
    for (const [path, text] of en) {
      const same = other.get(path);
      if (!same) continue;
      expect(slotsOf(same), path).toEqual(slotsOf(text));
    }
  });
});

test('Russian has no straight quotes or stray hyphens', () => {
  for (const [path, text] of texts(dictionary('ru'))) expect(text, path).not.toMatch(/["“”]| - /);
});
