import type { Week } from '../model/dueLeads.ts';
import { readTyped } from './input.ts';
import { countRow, isWeek, MOST_WEEKS } from './ownNumbers.ts';
import { pastedTable, type PastedTable } from './pastedTable.ts';
import { NOT_GIVEN } from './scenario.ts';

/**
 * Weeks of a pasted table, visits, leads, contracts a line; lines without valid counts are left
 * out.
 */
export function pastedWeeks(text: string, decimalSign: string): PastedTable<Week> {
  return pastedTable(text.split(/[\r\n]+/), (line) => readLine(line, decimalSign), MOST_WEEKS);
}

function readLine(line: string, decimalSign: string): Week | undefined {
  const cells = line.split(line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');
  const [visits, leads, contracts, ...more] = cells
    .slice(cells.length > 3 ? 1 : 0)
    .map((cell) => readCell(cell, decimalSign));
  if (visits === undefined || leads === undefined || contracts === undefined) return undefined;
  const week = { visits, leads, contracts };
  const isCounted = Object.values(week).some((count) => !Number.isNaN(count));
  return more.length === 0 && isCounted && isWeek(week) ? week : undefined;
}

/** A cell's count; undefined for a word. */
function readCell(cell: string, decimalSign: string): number | undefined {
  const read = readTyped(countRow, cell, decimalSign);
  if (read === 'empty') return NOT_GIVEN;
  return typeof read === 'number' ? read : undefined;
}
