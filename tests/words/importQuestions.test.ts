import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { keptQuestions } from '../../src/import/asked.ts';
import { answer, readBytes } from '../../src/import/read.ts';
import type { Choices, Question, Reading } from '../../src/import/reading.ts';
import { MOST_NAMES, questionForm } from '../../src/words/importQuestions.ts';
import { readRows, sample, sound } from '../import/files.ts';
import { plain, styleIn } from './importTexts.ts';

const opened = async (name: string) => sound(await readBytes(sample(name)));

/** The first question of a reading as it is read, after further answers. */
function form(reading: Reading, locale: Locale, choices: Choices = {}) {
  const { shown } = answer(reading, choices);
  const [question] = keptQuestions(reading.shown.questions, shown);
  const asked = question as Exclude<Question, { about: 'status' }>;
  const { answers, ...rest } = questionForm(asked, shown, styleIn(locale), dictionary(locale));
  return {
    ...rest,
    question: plain(rest.question),
    answers: answers.map(({ text }) => plain(text)),
    chosen: answers.flatMap(({ text, isChosen }) => (isChosen ? [plain(text)] : [])),
    choices: answers.map(({ choices: own }) => own),
  };
}

describe('dates that can be read in two ways', () => {
  test('are asked with both readings and what each makes of the cycle', async () => {
    const reading = await opened('ambiguous-dates.csv');
    expect(form(reading, 'en')).toMatchObject({
      question: 'How is 02/03/2026 on line 2 to be read?',
      answers: [
        '2 March 2026; deals then take 31 days and 147 days',
        '3 February 2026; deals then take 1 day and −115 days',
      ],
      chosen: [],
    });
    expect(form(reading, 'ru')).toMatchObject({
      question: 'Как читать 02/03/2026 в строке 2?',
      answers: [
        '2 марта 2026 г.; тогда сделки длятся 31 день и 147 дней',
        '3 февраля 2026 г.; тогда сделки длятся 1 день и −115 дней',
      ],
    });
  });

  test('every answer decides all columns, and is seen to be chosen', async () => {
    const reading = await opened('ambiguous-dates.csv');
    const [dayFirst] = form(reading, 'en').choices;
    expect(answer(reading, dayFirst!).shown.questions).toEqual([]);
    expect(form(reading, 'en', dayFirst).chosen).toEqual([
      '2 March 2026; deals then take 31 days and 147 days',
    ]);
  });
});

test('pipelines are several, each of which counts or not', async () => {
  const reading = await opened('hubspot-deals.csv');
  const open = form(reading, 'en');
  expect(open).toMatchObject({
    ...{ question: 'Which pipelines count?', isMany: true, chosen: [] },
    answers: ['Sales Pipeline: 9 rows', 'Renewals: 1 row'],
  });
  const one = form(reading, 'en', open.choices[0]);
  expect(one.chosen).toEqual(['Sales Pipeline: 9 rows']);
  expect(one.choices).toEqual([{ pipelines: [] }, { pipelines: ['Sales Pipeline', 'Renewals'] }]);
});

test('a column that can stand in comes first, and doing without is an answer', async () => {
  const { question, answers, choices } = form(await opened('bitrix24-deals.csv'), 'ru');
  expect(question).toBe('В каком столбце день, когда сделка выиграна?');
  expect(answers[0]).toBe('Дата изменения — ближайшее, что есть');
  expect(answers.at(-1)).toBe('Ни в каком: обойтись без контрактов по неделям и цикла сделки');
  expect(choices.at(-1)).toEqual({ columns: { won: null } });
});

const HEADER = 'Created;Status;Amount;Won';
const deal = (amount: string, won = 'won') => `2026-01-13;${won};${amount};2026-01-20`;

test('an amount that can be read in two ways, with both', async () => {
  const reading = await readRows(HEADER, deal('1,234'), deal('5', 'lost'));
  expect(form(reading, 'en')).toMatchObject({
    question: 'How much is 1,234 in “Amount” on line 2?',
    answers: ['1,234, decimals after a point', '1.234, decimals after a comma'],
  });
  const mixed = await readRows(HEADER, deal('1.5'), deal('1,5', 'lost'));
  expect(form(mixed, 'en')).toMatchObject({
    question: 'Some amounts in “Amount” have a decimal point, others a comma. Which is right?',
    answers: ['1.5, decimals after a point', '15, decimals after a comma'],
  });
});

test('currencies are never added up; won deals alone are questioned', async () => {
  const two = await readRows(HEADER, deal('5 EUR'), deal('7 USD'), deal('', 'lost'));
  expect(form(two, 'en')).toMatchObject({ answers: ['EUR: 1 row', 'USD: 1 row'], isMany: false });
  const won = await readRows(HEADER, deal('5'));
  expect(form(won, 'ru').question).toBe('Все сделки в файле выиграны. Других не было?');
  expect(form(won, 'en', { onlyWon: 'part' }).chosen).toEqual([
    'No, only won deals were exported: leave CV2 and leads out',
  ]);
});

test('a column with too many names offers the commonest and says how many there are', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `2026-01-13;lost;P${at};`);
  const { answers, note } = form(await readRows('Created;Status;Pipeline;Won', ...rows), 'en');
  expect(answers).toHaveLength(MOST_NAMES);
  expect(plain(note ?? '')).toContain('20 more names');
});

test('where no column will do, that is said', async () => {
  const reading = await readRows('Week;Note', '2026-01-05;a', '2026-01-12;b');
  const weeks = answer(reading, { kind: 'weeks' });
  const about = weeks.shown.questions.find((question) => question.about === 'column');
  const { answers, note } = questionForm(about!, weeks.shown, styleIn('en'), dictionary('en'));
  expect(answers).toEqual([]);
  expect(plain(note ?? '')).toMatch(/^No column looks like it/);
});
