import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BrokenQuotesError, csvTable } from '../../src/import/csvTable.ts';
import type { Separator } from '../../src/import/separators.ts';
import type { Row, Table } from '../../src/import/table.ts';

/** Rows of a table, the line each begins in, and the lines with broken quotes. */
function walked(table: Table) {
  const [rows, lines]: [Row[], number[]] = [[], []];
  const broken = table.walk((row, line) => {
    rows.push(row);
    return lines.push(line) > 0;
  });
  return { rows, lines, broken };
}

const read = (text: string, separator: Separator = ';', firstLine = 1) =>
  walked(csvTable(text, separator, firstLine));

describe('quotes', () => {
  test('hold separators, line breaks and doubled quotes; lines are those of the file', () => {
    expect(read('a;"b;c"\n"one\n\ntwo";"say ""no"""\nd;e', ';', 2)).toEqual({
      rows: [
        ['a', 'b;c'],
        ['one\n\ntwo', 'say "no"'],
        ['d', 'e'],
      ],
      lines: [2, 3, 6],
      broken: [],
    });
  });

  test('may be escaped by a backslash, which otherwise is a sign of its cell', () => {
    expect(read('"say \\"no\\" to";b').rows).toEqual([['say "no" to', 'b']]);
    expect(read('"C:\\dir\\";b\nc;d').rows).toEqual([
      ['C:\\dir\\', 'b'],
      ['c', 'd'],
    ]);
  });

  test('that do not close tear no row but their own', () => {
    expect(read('a;b\n"c;d\ne;f\ng;h')).toEqual({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
      lines: [1, 2, 3, 4],
      broken: [2],
    });
  });

  test('that do not close in more than twenty lines are refused at the first of them', () => {
    const torn = (lines: number) => ['a;b', ...Array<string>(lines).fill('"c;d')].join('\n');
    expect(read(torn(20)).broken).toHaveLength(20);
    const refused = () => csvTable(torn(21), ';', 1);
    expect(refused).toThrow(BrokenQuotesError);
    expect(refused).toThrow(expect.objectContaining({ line: 2 }));
  });
});

test('blank lines within are rows, those at the end are none, a tab there is a cell', () => {
  expect(read('a;b\n\nc;d\n\n\n').lines).toEqual([1, 2, 3]);
  expect(read('a\tb\nc\t', '\t').rows).toEqual([
    ['a', 'b'],
    ['c', ''],
  ]);
});

test('a visitor that has enough ends the walk', () => {
  const seen: number[] = [];
  csvTable('a;b\nc;d\ne;f', ';', 1).walk((_, line) => seen.push(line) < 2);
  expect(seen).toEqual([1, 2]);
});

test('progress is told by shares that grow', () => {
  const shares: number[] = [];
  const table = csvTable(`${'a'.repeat(9_999)};b\n`.repeat(500), ';', 1, (share) =>
    shares.push(share),
  );
  shares.length = 0;
  table.walk(() => true);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});

const cell = fc
  .array(fc.constantFrom('a', 'я', '1', ' ', ',', ';', '\t', '|', '"', '\n', '.'), { maxLength: 8 })
  .map((signs) => signs.join(''));
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('quoted cells come back as they were, each row in its own line, none beyond the bound', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom<Separator>(',', ';', '\t', '|'), (wanted, separator) => {
      const written = wanted.map((row) => row.map(quoted).join(separator));
      const table = csvTable(written.join('\n'), separator, 1);
      const found = walked(table);
      expect(found.rows).toEqual(wanted);
      expect(found.broken).toEqual([]);
      expect(found.lines).toEqual(
        written.map((_, at) => written.slice(0, at).join('\n').split('\n').length + (at && 1)),
      );
      expect(table.most).toBeGreaterThanOrEqual(wanted.length);
    }),
  );
});
