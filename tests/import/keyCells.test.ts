import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyCells } from '../../src/import/keyCells.ts';

function read(keys: readonly string[], most = keys.length): KeyCells {
  const cells = new KeyCells(most);
  for (const [at, key] of keys.entries()) cells.add(at, key);
  return cells;
}

/** Texts that are repeated, found by their keys. */
function repeatedTexts(keys: readonly string[], most?: number): Set<string | undefined> {
  const cells = read(keys, most);
  const repeated = cells.repeated(keys.length);
  return new Set(keys.filter((_, at) => repeated.has(cells.at(at))));
}

test('repeated numbers and texts are found wherever they stand', () => {
  expect(repeatedTexts(['7', 'A-1', '3', 'A-1', '7', '5'])).toEqual(new Set(['7', 'A-1']));
});

test('rows without a key are not repetitions of one another', () => {
  expect(repeatedTexts(['', '', '4', ''])).toEqual(new Set());
});

test('room for more rows than there are repeats nothing', () => {
  expect(repeatedTexts(['2', '1'], 100)).toEqual(new Set());
});

const key = fc.oneof(
  fc.constantFrom('', '1', '01', '1.0', '-1', '0', 'D-1', 'd-1', '12345678901234567890'),
  fc.integer({ min: 1, max: 50 }).map(String),
  fc.constantFrom('12345678901234567891', '999999999999999', '9999999999999999'),
);

test('rows have one key exactly where they have one text, and both are repeated', () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const cells = read(keys);
      for (const [at, one] of keys.entries()) {
        for (const [beside, other] of keys.slice(0, at).entries()) {
          expect(cells.at(at) === cells.at(beside)).toBe(one !== '' && one === other);
        }
      }
      const twice = keys.filter((one, at) => one !== '' && keys.indexOf(one) !== at);
      expect(repeatedTexts(keys)).toEqual(new Set(twice));
    }),
  );
});
