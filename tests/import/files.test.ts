import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/import/format.ts';
import { readBytes, readText } from '../../src/import/read.ts';
import { bytesOf, dealsOf, linesFor, sound } from './files.ts';
import { date, number, rowOf, text, workbook } from './workbook.ts';

const RUSSIAN =
  'Дата заявки;Статус;Сумма;Дата договора\n13.01.2026;Договор;1,5;20.01.2026\n14.01.2026;Отказ;;\n';

/** A text in an encoding that browsers only read. */
const inCodePage = (text: string) =>
  Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

const inUtf16 = (text: string, isLittle: boolean, hasMark: boolean) => {
  const signs = (hasMark ? '\ufeff' : '') + text;
  const bytes = new Uint8Array(signs.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, sign] of [...signs].entries())
    view.setUint16(at * 2, sign.charCodeAt(0), isLittle);
  return bytes;
};

describe('encodings', () => {
  test.each([
    ['utf-8', bytesOf(RUSSIAN)],
    ['utf-8', bytesOf(`\ufeff${RUSSIAN}`)],
    ['windows-1251', inCodePage(RUSSIAN)],
    ['utf-16le', inUtf16(RUSSIAN, true, true)],
    ['utf-16le', inUtf16(RUSSIAN, true, false)],
    ['utf-16be', inUtf16(RUSSIAN, false, true)],
    ['utf-16be', inUtf16(RUSSIAN, false, false)],
  ] as const)('%s, case %#', async (encoding, bytes) => {
    const reading = sound(await readBytes(bytes));
    expect(reading.shown.source.encoding).toBe(encoding);
    expect(reading.shown.header.names).toEqual(['Дата заявки', 'Статус', 'Сумма', 'Дата договора']);
    expect(dealsOf(reading)).toMatchObject({ won: 1, lost: 1, check: { mean: 1.5 } });
  });

  test('a Western code page is not taken for a Cyrillic one', async () => {
    const text = 'Created;Status;Owner\n2026-01-13;won;Müller\n2026-01-14;lost;Hélène\n';
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const reading = sound(await readBytes(bytes));
    expect(reading.shown.source.encoding).toBe('windows-1252');
    expect(dealsOf(reading, { columns: { won: null } }).owners.map(({ name }) => name)).toEqual([
      'Müller',
      'Hélène',
    ]);
  });

  test('a sign that the end of the file cuts off does not change the encoding', async () => {
    const whole = bytesOf(RUSSIAN.trimEnd() + '20.01.2026;я');
    const reading = sound(await readBytes(whole.slice(0, -1)));
    expect(reading.shown.source.encoding).toBe('utf-8');
  });

  test('an encoding that is named is taken as it is', async () => {
    const reading = sound(await readBytes(bytesOf(RUSSIAN), { encoding: 'windows-1251' }));
    expect(reading.shown.header.names[0]).not.toBe('Дата заявки');
  });
});

describe('separators', () => {
  test.each([
    [',', 'Created,Status,Won\n2026-01-13,won,2026-01-20'],
    [';', 'Created;Status;Won\n2026-01-13;won;2026-01-20'],
    ['\t', 'Created\tStatus\tWon\n2026-01-13\twon\t2026-01-20'],
    [',', 'sep=,\nCreated,Status,Won\n2026-01-13,won,2026-01-20'],
    ['\t', '"sep=\t"\r\nCreated\tStatus\tWon\r\n2026-01-13\twon\t2026-01-20'],
  ])('%j, case %#', (separator, text) => {
    const reading = sound(readText(text));
    expect(reading.shown.source.separator).toBe(separator);
    expect(dealsOf(reading, { onlyWon: 'all' }).cycle.mean).toBe(7);
  });

  test('decimal commas do not part cells', () => {
    const reading = sound(
      readText('Created;Status;Amount\n2026-01-13;won;1,5\n2026-01-14;lost;2,5'),
    );
    expect(reading.shown.source.separator).toBe(';');
  });

  test('a visitor may name another', () => {
    const text = 'a,Created;b,Status\n1,2026-01-13;2,won';
    expect(sound(readText(text, { separator: ';' })).shown.header.names).toEqual([
      'a,Created',
      'b,Status',
    ]);
  });
});

describe('quotes', () => {
  test('a line break within quotes begins no row, and lines are still those of the file', () => {
    const text = 'ID,Note,Created,Status\r\n1,"a\r\nb",2026-01-13,lost\r\n2,c,never,lost';
    const reading = sound(readText(text));
    expect(reading.shown.counted).toBe(1);
    expect(linesFor(reading, 'badDate')).toEqual([4]);
  });

  test('an unclosed quote on line 3 of 100 000 costs no row', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) =>
      at === 1 ? `${at},"Company,2026-01-13,lost` : `${at},"Company, Ltd",2026-01-13,lost`,
    );
    const reading = sound(readText(['ID,Name,Created,Status', ...rows].join('\n')));
    expect(linesFor(reading, 'brokenQuotes')).toEqual([3]);
    expect(reading.shown.counted).toBe(100_000);
    expect(reading.shown.leftOut).toEqual([]);
  });

  test('more broken quotes than can be mended are a problem of their first line', () => {
    const rows = Array.from({ length: 60 }, () => '"Company,2026-01-13,lost\nx');
    const text = ['Name,Created,Status', ...rows].join('\n');
    expect(readText(text)).toEqual({ problem: 'brokenQuotes', line: 2 });
  });
});

describe('files that give no reading say why, and where', () => {
  test.each([
    ['nothing at all', '', { problem: 'empty' }],
    ['blank lines', '\n \n', { problem: 'empty' }],
    ['a header alone', '\nCreated,Status\n', { problem: 'headerOnly', line: 2 }],
    ['a header and blank rows', 'Created;Status\n;\n;', { problem: 'headerOnly', line: 1 }],
    ['one column', '\nCreated\n2026-01-13', { problem: 'oneColumn', line: 2 }],
    ['a document', '%PDF-1.7\n', { problem: 'notTable' }],
    ['an old workbook', '\xd0\xcf\x11\xe0rest', { problem: 'oldWorkbook' }],
    ['an archive that is cut off', 'PK\x03\x04rest', { problem: 'brokenWorkbook' }],
  ])('%s', async (_, text, problem) => {
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(await readBytes(bytes)).toEqual(problem);
  });

  test('a file over the limit is not parsed', async () => {
    expect(await readBytes(new Uint8Array(MAX_BYTES + 1))).toEqual({ problem: 'tooLarge' });
  });
});

const HEADER = rowOf(1, ...['Created', 'Status', 'Amount', 'Won'].map(text));

describe('workbooks', () => {
  test('are known by their bytes, whatever the file is called; dates and numbers are what they are', async () => {
    const won = rowOf(2, date(46_035), text('won'), number(1.234), date(46_042));
    const lost = rowOf(3, number(46_036), text('lost'), number(7));
    const reading = sound(await readBytes(workbook(HEADER + won + lost)));
    expect(reading.shown.source).toEqual({
      ...{ format: 'workbook', sheets: ['Сделки'], sheet: 'Сделки' },
    });
    const figures = dealsOf(reading);
    expect(figures).toMatchObject({ won: 1, lost: 1, check: { mean: 1.234 }, cycle: { mean: 7 } });
    expect(figures.from).toBe('2026-01-12');
  });

  test('may be larger than what the unpacker leaves to a worker', async () => {
    const rows = Array.from({ length: 8_000 }, (_, at) =>
      rowOf(at + 2, date(46_035), text('lost'), number(at)),
    );
    const reading = sound(await readBytes(workbook(HEADER + rows.join(''))));
    expect(reading.shown.counted).toBe(8_000);
  });
});
