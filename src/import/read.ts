import type { ColumnRole } from './columnRoles.ts';
import { BrokenQuotesError, csvTable } from './csvTable.ts';
import { decodeText, type Encoding } from './encoding.ts';
import { formatOf } from './format.ts';
import type { HtmlRows } from './htmlTable.ts';
import type { Choices, OpenedFile, Problem, Reading, Source } from './reading.ts';
import { findSeparator, withoutHint } from './separator.ts';
import type { Separator } from './separators.ts';
import { isBlankRow, tableOfRows } from './table.ts';
import { understand } from './understand.ts';
import { readWorkbook, WorkbookError } from './workbook.ts';

/** How to open a file; missing options are detected. */
export interface OpenOptions {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly sheet?: string;
  /** Reads the table of an HTML file; in a worker, by asking the page. */
  readonly readHtml?: (html: string) => HtmlRows | Promise<HtmlRows>;
  /** Is given the share of the text that is parsed, 0…1. */
  readonly onProgress?: (share: number) => void;
}

/** Reads a file's bytes, whatever its name. */
export async function readBytes(
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Reading | Problem> {
  const format = formatOf(bytes);
  if (format === 'workbook') return readSheets(bytes, options);
  if (format !== 'text' && format !== 'html') return { problem: format };
  const { text, encoding } = decodeText(bytes, options.encoding);
  if (format === 'text') return readText(text, options, encoding);
  const rows = (await options.readHtml?.(text)) ?? [];
  if (rows.length === 0) return { problem: 'noTable' };
  return understand({ source: { format, encoding }, table: tableOfRows(rows) }, {});
}

/** Reads a pasted text or a file's. */
export function readText(
  text: string,
  options: OpenOptions = {},
  encoding?: Encoding,
): Reading | Problem {
  // A carriage return before a line feed is trimmed with its cell.
  const lines = /\r(?!\n)/.test(text) ? text.replace(/\r\n?/g, '\n') : text;
  if (lines.trim() === '') return { problem: 'empty' };
  const found = findSeparator(lines);
  const separator = options.separator ?? found?.separator;
  if (!separator) return { problem: 'oneColumn', line: firstLine(lines) };
  const hasHint = found?.hasHint === true;
  const source: Source = { format: 'text', separator, hasHint, ...(encoding && { encoding }) };
  try {
    const body = hasHint ? withoutHint(lines) : lines;
    const table = csvTable(body, separator, hasHint ? 2 : 1, options.onProgress);
    return understand({ source, table }, {});
  } catch (error) {
    if (error instanceof BrokenQuotesError) return { problem: 'brokenQuotes', line: error.line };
    throw error;
  }
}

/** The reading with further choices; earlier ones stay, unless their column has been replaced. */
export function answer(reading: Reading, choices: Choices): Reading {
  const { pipelines, currency, ...others } = reading.shown.choices;
  const isOther = (role: ColumnRole) => choices.columns?.[role] !== undefined;
  const before: Choices = {
    ...others,
    ...(pipelines && !isOther('pipeline') && { pipelines }),
    ...(currency !== undefined && !isOther('currency') && !isOther('amount') && { currency }),
  };
  const merged: Choices = {
    ...before,
    ...choices,
    columns: { ...before.columns, ...choices.columns },
    dateOrders: { ...before.dateOrders, ...choices.dateOrders },
    decimalSigns: { ...before.decimalSigns, ...choices.decimalSigns },
    statuses: { ...before.statuses, ...choices.statuses },
  };
  const after = understand(reading.file, merged, reading.cells);
  return 'problem' in after ? reading : after;
}

async function readSheets(bytes: Uint8Array, { sheet }: OpenOptions): Promise<Reading | Problem> {
  try {
    const sheets = await readWorkbook(bytes);
    const filled = sheets.filter(({ rows }) => !rows.every(isBlankRow));
    const chosen = filled.find(({ name }) => name === sheet) ?? filled[0];
    if (!chosen) return { problem: 'empty' };
    const names = filled.map(({ name }) => name);
    const source: Source = { format: 'workbook', sheets: names, sheet: chosen.name };
    return understand({ source, table: tableOfRows(chosen.rows) } satisfies OpenedFile, {});
  } catch (error) {
    if (error instanceof WorkbookError) return { problem: error.code };
    throw error;
  }
}

function firstLine(lines: string): number {
  return lines.slice(0, lines.search(/\S/)).split('\n').length;
}
