import { describe, expect, test } from 'vitest';
import { keptQuestions, questionKey } from '../../src/import/asked.ts';
import { answer, readBytes } from '../../src/import/read.ts';
import type { Choices } from '../../src/import/reading.ts';
import { readRows, sample, sound } from './files.ts';

const keysAfter = (...steps: Parameters<typeof keptQuestions>[1][]) =>
  steps
    .reduce<ReturnType<typeof keptQuestions>>((kept, shown) => keptQuestions(kept, shown), [])
    .map(questionKey);

describe('questions that are kept', () => {
  test.each<readonly [file: string, key: string, choices: Choices]>([
    ['hubspot-deals.csv', 'pipelines', { pipelines: ['Sales Pipeline'] }],
    ['bitrix24-deals.csv', 'column won', { columns: { won: null } }],
    ['excel-ru-windows-1251.csv', 'status дубль', { statuses: { дубль: 'leftOut' } }],
    ['ambiguous-dates.csv', 'dateOrder 0,1', { dateOrders: { 0: 'dayFirst', 1: 'dayFirst' } }],
  ])('%s: answered ones can be changed', async (file, key, choices) => {
    const open = sound(await readBytes(sample(file)));
    const answered = answer(open, choices);
    expect(answered.shown.questions).toEqual([]);
    expect(keysAfter(open.shown, answered.shown)).toEqual([key]);
    const back = answer(answered, { kind: 'weeks', columns: { pipeline: null } });
    expect(keysAfter(open.shown, answered.shown, back.shown)).not.toContain('pipelines');
  });

  test('one more question does not move those before it', async () => {
    const open = await readRows(
      ...['Created;Status;Amount', '2026-01-13;Zeta;1 USD', '2026-01-14;won;1 USD'],
      ...['2026-01-15;won;2 EUR', '2026-01-16;lost;'],
    );
    const before = open.shown.questions.map(questionKey);
    expect(before).toEqual(['column won', 'status zeta', 'currency']);
    const answered = answer(open, { statuses: { zeta: 'won' }, columns: { won: null } });
    expect(keysAfter(open.shown, answered.shown)).toEqual(before);
  });

  test('a choice of pipelines gives way with its column, and none of them is no choice', async () => {
    const open = await readRows(
      ...['Created;Status;Pipeline;Team', '2026-01-13;lost;A;X', '2026-01-14;won;B;Y'],
    );
    const one = answer(open, { pipelines: ['A'] });
    expect(one.shown.counted).toBe(1);
    expect(answer(one, { columns: { pipeline: 3 } }).shown.counted).toBe(2);
    const none = answer(one, { pipelines: [] });
    expect(none.shown.questions.map(questionKey)).toContain('pipelines');
    expect(none.shown.counted).toBe(2);
  });
});
