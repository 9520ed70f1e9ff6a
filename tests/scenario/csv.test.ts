import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFormula, writeCsv, type CsvStyle } from '../../src/scenario/csv.ts';

/** Letters, and every sign that means something to a spreadsheet. */
const SIGNS = Array.from('aЯ😀 =+-@\t＝;,"\'\r\n');

const english: CsvStyle = { separator: ',', decimalSign: '.' };
const russian: CsvStyle = { separator: ';', decimalSign: ',' };

test('writes a file that spreadsheets of either language open by themselves', () => {
  const rows = [
    ['Figure', 'Value'],
    ['COCA', 62901.26],
    ['Cash', -0.5],
  ];
  expect(writeCsv(rows, english)).toBe('\uFEFFFigure,Value\r\nCOCA,62901.26\r\nCash,-0.5\r\n');
  expect(writeCsv(rows, russian)).toBe('\uFEFFFigure;Value\r\nCOCA;62901,26\r\nCash;-0,5\r\n');
});

test('puts quotes around what would break a row', () => {
  expect(writeCsv([['a,b', 'c;d', 'say "no"', 'two\nlines']], english)).toBe(
    '\uFEFF"a,b",c;d,"say ""no""","two\nlines"\r\n',
  );
});

test.each([
  '=1+1',
  '+7',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  ' =1',
  '\u3000=1',
  '\u200b=1',
  '\u0000=1',
])('lets no formula out of %j', (text) => {
  expect(writeCsv([[text]], english)).toBe(`\uFEFF'${text}\r\n`);
});

test.each(['\n=1', '\u00a0=1', ' \r\n+1'])(
  'nor behind a line break or a wide blank: %j',
  (text) => {
    expect(writeCsv([[text]], english)).toMatch(/^\uFEFF"?'\s/);
  },
);

test.each(['a=1', '5 − 3', '(-5)', '«=1»', 'Acme & Co'])('leaves %j as it is', (text) => {
  expect(noFormula(text)).toBe(text);
});

test('writes very large and very small numbers out, never with an exponent', () => {
  expect(writeCsv([[1e21, 1e-9]], english)).toBe('\uFEFF1000000000000000000000,0.000000001\r\n');
});

test('every row can be read back, whatever its words are', () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 8 }),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  });
  const formula = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/u;
  fc.assert(
    fc.property(rows, fc.constantFrom(english, russian), (written, style) => {
      const read = readCsv(writeCsv(written, style), style);
      const back = written.map((row, at) =>
        row.map((one, place) => {
          const text = read[at]?.[place] ?? '';
          if (typeof one === 'number') return Number(text.replace(style.decimalSign, '.'));
          return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
        }),
      );
      // A text that itself begins like a formula made harmless loses its quote in this reading.
      const expected = written.map((row) =>
        row.map((one) => {
          if (typeof one === 'number') return Number(one.toPrecision(15)) + 0;
          return one.startsWith("'") && formula.test(one.slice(1)) ? one.slice(1) : one;
        }),
      );
      expect(back).toEqual(expected);
    }),
  );
});

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string, { separator }: CsvStyle): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text.charAt((at += 1));
      else isQuoted = false;
    } else if (sign === '"' && cell === '') {
      isQuoted = true;
    } else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else {
      cell += sign;
    }
  }
  return rows;
}

test('keeps the no-break spaces of a screen out of the file', () => {
  expect(writeCsv([['CV1,\u00a0goal']], russian)).toBe('\uFEFFCV1, goal\r\n');
});
