import { isoDayText } from '../i18n/date.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import type { Choices, Question, ShownReading, Tally } from '../import/reading.ts';
import { columnName, type ImportTexts } from './importColumns.ts';
import { countText } from './countText.ts';

export interface QuestionForm {
  readonly question: string;
  readonly answers: readonly Answer[];
  readonly isMany: boolean;
  /** Where no answer is possible or names are too many. */
  readonly note?: string;
}

export interface Answer {
  readonly text: string;
  readonly isChosen: boolean;
  readonly choices: Choices;
}

/** Names to choose from at most: a column with more holds something else. */
export const MOST_NAMES = 40;

type Asked<About extends Question['about']> = Extract<Question, { about: About }>;

/** A question as a form; statuses have a table instead. */
export function questionForm(
  question: Exclude<Question, { about: 'status' }>,
  shown: ShownReading,
  style: FigureStyle,
  t: ImportTexts,
): QuestionForm {
  switch (question.about) {
    case 'column':
      return columnForm(question, shown, t);
    case 'dateOrder':
      return dateForm(question, shown, style, t);
    case 'decimalSign':
      return decimalForm(question, shown, style, t);
    case 'pipelines':
      return pipelinesForm(question, shown, style, t);
    case 'currency':
      return currencyForm(question, shown, style, t);
    case 'onlyWon':
      return onlyWonForm(shown, t);
  }
}

function columnForm(
  { role, candidates, suggested }: Asked<'column'>,
  { choices, header }: ShownReading,
  t: ImportTexts,
): QuestionForm {
  const { column, standIn, without, noCandidate } = t.fileImport.questions;
  const chosen = choices.columns?.[role];
  const first = suggested === undefined ? [] : [suggested];
  const ordered = [...first, ...candidates.filter((at) => at !== suggested)];
  const answers = ordered.map((at) => {
    const name = columnName(header.names, at, t);
    return {
      text: at === suggested ? fill(standIn, { name }) : name,
      isChosen: chosen === at,
      choices: { columns: { [role]: at } },
    };
  });
  const asked = role as keyof typeof column;
  const none =
    asked === 'created' || asked === 'won'
      ? [
          {
            text: without[asked],
            isChosen: chosen === null,
            choices: { columns: { [role]: null } },
          },
        ]
      : [];
  return {
    question: column[asked],
    answers: [...answers, ...none],
    isMany: false,
    ...(answers.length + none.length === 0 && { note: noCandidate }),
  };
}

function dateForm(
  { columns, examples, cycles, isMixed }: Asked<'dateOrder'>,
  { choices }: ShownReading,
  { locale, ...style }: FigureStyle,
  t: ImportTexts,
): QuestionForm {
  const words = t.fileImport.questions;
  const [example] = examples;
  const { orders } = t.fileImport.shown;
  const answers = (['dayFirst', 'monthFirst'] as const).map((order, at) => {
    const day = example?.readings[at];
    const reading = day === undefined ? orders[order] : isoDayText(locale, day);
    const days = cycles[order].map((cycle) => spokenFigure(cycle, 'days', { locale, ...style }));
    return {
      text:
        days.length > 0 ? fill(words.cycles, { reading, cycles: listText(days, locale) }) : reading,
      isChosen: columns.every((column) => choices.dateOrders?.[column] === order),
      choices: { dateOrders: Object.fromEntries(columns.map((column) => [column, order])) },
    };
  });
  const question =
    isMixed || !example
      ? words.mixedDates
      : fill(words.dateOrder, { text: example.text, line: plainNumber(locale, example.line) });
  return { question, answers, isMany: false };
}

function decimalForm(
  { column, isMixed, example }: Asked<'decimalSign'>,
  { choices, header }: ShownReading,
  { locale }: FigureStyle,
  t: ImportTexts,
): QuestionForm {
  const words = t.fileImport.questions;
  const { signs } = t.fileImport.shown;
  const answers = (['.', ','] as const).map((sign, at) => ({
    text: fill(words.decimals, {
      number: plainNumber(locale, example.readings[at] ?? NaN),
      sign: signs[sign],
    }),
    isChosen: choices.decimalSigns?.[column] === sign,
    choices: { decimalSigns: { [column]: sign } },
  }));
  const name = columnName(header.names, column, t);
  const line = plainNumber(locale, example.line);
  const question = fill(isMixed ? words.mixedSigns : words.decimalSign, {
    ...{ text: example.text, column: name, line },
  });
  return { question, answers, isMany: false };
}

function pipelinesForm(
  { pipelines }: Asked<'pipelines'>,
  { choices: { pipelines: chosen = [] } }: ShownReading,
  { locale }: FigureStyle,
  t: ImportTexts,
): QuestionForm {
  const answers = pipelines.slice(0, MOST_NAMES).map(({ name, rows }) => {
    const isChosen = chosen.includes(name);
    const next = isChosen ? chosen.filter((other) => other !== name) : [...chosen, name];
    return { text: counted(name, rows, locale, t), isChosen, choices: { pipelines: next } };
  });
  const question = t.fileImport.questions.pipelines;
  return { question, answers, isMany: true, ...moreNames(pipelines, locale, t) };
}

function currencyForm(
  { currencies }: Asked<'currency'>,
  { choices }: ShownReading,
  { locale }: FigureStyle,
  t: ImportTexts,
): QuestionForm {
  const answers = currencies.slice(0, MOST_NAMES).map(({ name, rows }) => ({
    text: counted(name, rows, locale, t),
    isChosen: choices.currency === name,
    choices: { currency: name },
  }));
  const question = t.fileImport.questions.currency;
  return { question, answers, isMany: false, ...moreNames(currencies, locale, t) };
}

function onlyWonForm({ choices }: ShownReading, t: ImportTexts): QuestionForm {
  const { question, ...texts } = t.fileImport.questions.onlyWon;
  const answers = (['all', 'part'] as const).map((onlyWon) => ({
    text: texts[onlyWon],
    isChosen: choices.onlyWon === onlyWon,
    choices: { onlyWon },
  }));
  return { question, answers, isMany: false };
}

function moreNames(
  names: readonly Tally[],
  locale: FigureStyle['locale'],
  t: ImportTexts,
): Pick<QuestionForm, 'note'> {
  const more = names.length - MOST_NAMES;
  return more > 0 ? { note: countText(t.fileImport.questions.more, more, locale) } : {};
}

export function counted(
  name: string,
  rows: number,
  locale: FigureStyle['locale'],
  t: ImportTexts,
): string {
  const { named, unnamed, rows: forms } = t.fileImport.questions;
  return fill(named, { name: name || unnamed, rows: countText(forms, rows, locale) });
}
