import type { Dictionary } from '../i18n/dictionary.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill, plural } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import type { ShownReading } from '../import/reading.ts';
import { countText } from './countText.ts';

export type ImportTexts = Pick<Dictionary, 'fileImport'>;

/** A column's name; its place, from 1, where it has none, or both where two are equal. */
export function columnName(
  names: readonly string[],
  column: number,
  { fileImport: { shown } }: ImportTexts,
): string {
  const name = names[column] ?? '';
  const place = String(column + 1);
  if (name === '') return fill(shown.column, { place });
  const isAlone = names.indexOf(name) === names.lastIndexOf(name);
  return isAlone ? name : fill(shown.twice, { name, place });
}

export function foundText({ kind, counted }: ShownReading, locale: Locale, t: ImportTexts): string {
  return countText(t.fileImport.shown[kind], counted, locale);
}

const MOST_RUNS = 8;

/** Lines of a file: "lines 3, 7–12 and 190 more". */
export function linesText(lines: readonly number[], locale: Locale, t: ImportTexts): string {
  const words = t.fileImport.lines;
  const runs: { first: number; last: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line === run.last + 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  const shown = runs.slice(0, MOST_RUNS);
  const number = (line: number) => plainNumber(locale, line);
  const texts = shown.map(({ first, last }) =>
    first === last ? number(first) : `${number(first)}–${number(last)}`,
  );
  const rest = runs.slice(MOST_RUNS).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const text = texts.join(', ');
  const whole =
    rest > 0 ? fill(plural(locale, words.more, rest), { lines: text, count: number(rest) }) : text;
  return fill(plural(locale, words.lines, lines.length === 1 ? 1 : 2), { lines: whole });
}

/** Skipped and odd rows: a sentence for each reason. */
export function lineSentences(
  { leftOut, notices }: ShownReading,
  locale: Locale,
  t: ImportTexts,
): { readonly leftOut: readonly string[]; readonly odd: readonly string[] } {
  const words = t.fileImport;
  const withLines = (reason: string, lines: readonly number[]) =>
    // Reasons about the whole file have no lines.
    lines.length === 0
      ? reason
      : fill(words.lines.withReason, { reason, lines: linesText(lines, locale, t) });
  return {
    leftOut: leftOut.map(({ reason, lines }) => withLines(words.leftOut[reason], lines)),
    odd: notices.map(({ reason, lines }) => withLines(words.notices[reason], lines)),
  };
}

const LARGEST = '50';

/** Why a file could not be read, or read again. */
export function problemText(
  problem: keyof ImportTexts['fileImport']['problems'],
  line: number | undefined,
  locale: Locale,
  { fileImport: { problems } }: ImportTexts,
): string {
  return fill(problems[problem], {
    line: line === undefined ? '' : plainNumber(locale, line),
    size: LARGEST,
  });
}
