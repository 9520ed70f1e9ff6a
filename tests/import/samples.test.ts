import { describe, expect, test } from 'vitest';
import { answer, readBytes } from '../../src/import/read.ts';
import { summary } from '../../src/import/summary.ts';
import { asked, dealsOf, linesFor, sample, sound } from './files.ts';

const opened = async (name: string) => sound(await readBytes(sample(name)));

describe('HubSpot', () => {
  const pipelines = ['Sales Pipeline'];

  test('asks which pipeline counts, and nothing else', async () => {
    const reading = await opened('hubspot-deals.csv');
    expect(reading.shown.source).toMatchObject({ encoding: 'utf-8', separator: ',' });
    expect(reading.shown.questions).toEqual([
      {
        about: 'pipelines',
        pipelines: [
          { name: 'Sales Pipeline', rows: 9 },
          { name: 'Renewals', rows: 1 },
        ],
      },
    ]);
    expect(summary(reading)).toBeUndefined();
  });

  test('counts one pipeline; open deals are never lost ones', async () => {
    const reading = await opened('hubspot-deals.csv');
    const figures = dealsOf(reading, { pipelines });
    expect(figures).toMatchObject({ won: 3, lost: 3, open: 3, cv2: 0.5 });
    expect(figures.naiveCv2).toBeCloseTo(1 / 3, 12);
    expect(figures.cycle.mean).toBeCloseTo(43.3, 1);
    expect(figures.cycle.median).toBeCloseTo(42, 1);
    expect(figures.check).toMatchObject({ deals: 3, mean: 8333.5 });
    expect(linesFor(answer(reading, { pipelines }), 'pipeline')).toEqual([10]);
    expect(figures.owners).toEqual([
      { name: 'Manager A', leads: 3, contracts: 2 },
      { name: 'Manager B', leads: 3, contracts: 1 },
    ]);
  });

  test('mixes pipelines where the visitor wants it', async () => {
    const both = [...pipelines, 'Renewals'];
    const figures = dealsOf(await opened('hubspot-deals.csv'), { pipelines: both });
    expect(figures.cv2).toBeCloseTo(4 / 7, 12);
    expect(figures.cycle.mean).toBeCloseTo(32.5, 1);
    expect(figures.check.mean).toBeCloseTo(9375, 0);
  });

  test('sums leads by the week they were created in, contracts by the week they were won in', async () => {
    const { from, weeks } = dealsOf(await opened('hubspot-deals.csv'), { pipelines });
    expect(from).toBe('2026-01-05');
    expect(weeks).toHaveLength(16);
    expect(weeks.map(({ leads }) => leads)).toEqual([
      1, 0, 2, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1,
    ]);
    expect(weeks.map(({ contracts }) => contracts).slice(5, 13)).toEqual([1, 0, 0, 1, 0, 0, 0, 1]);
    expect(weeks.every(({ visits }) => Number.isNaN(visits))).toBe(true);
  });
});

test('amoCRM: a break in a cell, an empty budget is no 0, what is not sorted is open', async () => {
  const reading = await opened('amocrm-leads.csv');
  expect(reading.shown.counted).toBe(7);
  const sales = dealsOf(reading, { pipelines: ['Продажи'] });
  expect(sales).toMatchObject({ won: 2, lost: 2, open: 2, cv2: 0.5 });
  expect(sales.naiveCv2).toBeCloseTo(1 / 3, 12);
  expect(sales.cycle.mean).toBeCloseTo(56.1, 1);
  expect(sales.check).toMatchObject({ deals: 2, mean: 102_500 });
  expect(dealsOf(reading, { pipelines: ['Продажи', 'Повторные'] }).cv2).toBe(0.6);
  expect(linesFor(answer(reading, { pipelines: ['Продажи'] }), 'pipeline')).toEqual([8]);
});

test('Bitrix24: the day of change stands in for the day it was won, after asking', async () => {
  const reading = await opened('bitrix24-deals.csv');
  const { role, suggested } = asked(reading, 'column');
  expect({ role, suggested }).toEqual({ role: 'won', suggested: reading.shown.columns.changed });
  expect(reading.shown.questions).toHaveLength(1);
  const figures = dealsOf(reading, { columns: { won: suggested ?? null } });
  expect(figures).toMatchObject({ won: 2, lost: 2, open: 2, cv2: 0.5, currency: 'RUB' });
  expect(figures.cycle.mean).toBeCloseTo(53.5, 1);
  expect(figures.check.mean).toBe(104_950);
  const without = dealsOf(reading, { columns: { won: null } });
  expect(without.cycle.deals).toBe(0);
  expect(without.weeks.every(({ contracts }) => Number.isNaN(contracts))).toBe(true);
  expect(without.cv2).toBe(0.5);
});

test('a hand-made table of Excel: windows-1251, spellings, a lost format, a total', async () => {
  const reading = await opened('excel-ru-windows-1251.csv');
  expect(reading.shown.source.encoding).toBe('windows-1251');
  expect(reading.shown.header.names[1]).toBe('Дата заявки');
  expect(reading.shown.dates).toContainEqual({ column: 5, order: 'dayFirst', hasSerials: true });
  expect(reading.shown.questions).toEqual([
    { about: 'status', status: 'дубль', text: 'Дубль', rows: 1 },
  ]);
  const answered = answer(reading, { statuses: { дубль: 'leftOut' } });
  expect(answered.shown.leftOut).toEqual([
    { reason: 'blank', lines: [6] },
    { reason: 'status', lines: [9] },
    { reason: 'total', lines: [10] },
  ]);
  const figures = dealsOf(answered);
  expect(figures).toMatchObject({ won: 3, lost: 2, open: 1, cv2: 0.6, currency: 'RUB' });
  expect(figures.cycle.mean).toBeCloseTo(50.3, 1);
  expect(figures.cycle.median).toBe(48);
  expect(figures.check).toEqual({ deals: 3, mean: 440_400.5, median: 62_901.5 });
});

test('dates without a day above 12 are asked, with both readings', async () => {
  const reading = await opened('ambiguous-dates.csv');
  const question = asked(reading, 'dateOrder');
  expect(question.columns).toEqual([0, 1]);
  expect(question.cycles).toEqual({ dayFirst: [31, 147], monthFirst: [1, -115] });
  expect(question.examples[0]).toEqual({
    line: 2,
    text: '02/03/2026',
    readings: ['2026-03-02', '2026-02-03'],
  });
  expect(dealsOf(reading, { dateOrders: { 0: 'dayFirst', 1: 'dayFirst' } }).cycle.mean).toBe(89);
  const american = { dateOrders: { 0: 'monthFirst', 1: 'monthFirst' } } as const;
  expect(dealsOf(reading, american).cycle).toMatchObject({ deals: 1, mean: 1 });
  expect(linesFor(answer(reading, american), 'wonBeforeCreated')).toEqual([3]);
});

test('a small number has its wide range', async () => {
  const figures = dealsOf(await opened('two-of-twelve.csv'));
  expect(figures.cv2).toBeCloseTo(1 / 6, 12);
  expect(figures.cv2Range.low).toBeCloseTo(0.05, 2);
  expect(figures.cv2Range.high).toBeCloseTo(0.39, 2);
  expect([figures.cycle.deals, figures.check.deals]).toEqual([2, 2]);
});

test('the line that names the separator is no header', async () => {
  const reading = await opened('sep-line.csv');
  expect(reading.shown.source).toMatchObject({ separator: ';', hasHint: true });
  expect(reading.shown.header).toEqual({
    line: 2,
    names: ['Created', 'Closed', 'Result', 'Amount'],
  });
  expect(reading.shown.decimals).toEqual([{ column: 3, sign: ',' }]);
  expect(dealsOf(reading)).toMatchObject({ won: 1, lost: 1, open: 1, check: { mean: 1500.5 } });
});

test('weekly counts', async () => {
  const reading = await opened('weekly-counts.csv');
  expect(reading.shown.kind).toBe('weeks');
  const figures = summary(reading);
  expect(figures).toMatchObject({
    ...{ kind: 'weeks', from: '2026-05-04' },
    ...{ visits: 12_070, leads: 670, contracts: 57, spend: 175_015, price: 14.5 },
  });
  expect(figures?.weeks).toHaveLength(12);
  expect(figures?.weeks[3]).toEqual({ visits: 995, leads: 70, contracts: 6 });
});
