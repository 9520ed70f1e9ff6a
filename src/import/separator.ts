import Papa from 'papaparse';
import { separators, type Separator } from './separators.ts';

/** Excel's hint in a file's first line. */
const HINT = /^"?sep=([,;\t|])"?[^\n]*(?:\n|$)/i;

/** Rows and characters of a sample. */
const SAMPLE = 60;
const START = 50_000;

export interface FoundSeparator {
  readonly separator: Separator;
  readonly hasHint: boolean;
}

/**
 * The separator of a text whose lines end in \n: the one its first line names, else the one by
 * which most rows have equally many cells, then more cells. Undefined where all rows are one cell.
 */
export function findSeparator(text: string): FoundSeparator | undefined {
  const hint = HINT.exec(text)?.[1];
  if (hint !== undefined) return { separator: hint as Separator, hasHint: true };
  const found = separators
    .map((separator) => ({ separator, ...evenness(text.slice(0, START), separator) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width)[0];
  return found && { separator: found.separator, hasHint: false };
}

export function withoutHint(text: string): string {
  return text.replace(HINT, '');
}

/** The commonest width above one cell, and the share of rows that have it. */
function evenness(text: string, delimiter: Separator): { share: number; width: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: SAMPLE });
  const widths = data
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, rows] = [...counts]
    .filter(([cells]) => cells > 1)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { share: rows / widths.length, width };
}
