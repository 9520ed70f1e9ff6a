import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { sources } from './sources.ts';
import { usedTexts } from './usedTexts.ts';

/** The paths of keys that lead to the texts of a tree; the forms of a plural are one text. */
function paths(tree: object, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const isText = typeof value !== 'object' || value === null || 'other' in value;
    return isText ? [[...path, key].join('.')] : paths(value, [...path, key]);
  });
}

test('every text is asked for', () => {
  const texts = { ...dictionary('en') };
  const used = usedTexts(texts, sources());
  expect(paths(texts).filter((path) => !used.has(path))).toEqual([]);
});
