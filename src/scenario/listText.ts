import { parseDecimal, writeDecimal } from './decimal.ts';
import { plainValue } from './mangled.ts';
import { isGiven, NOT_GIVEN } from './scenario.ts';

/** Signs between the rows of a list in a link, and between the places of a row. */
export const [ROWS, PLACES] = [';', ','];

/** The rows of a list; undefined where there are more than `most` or one is invalid. */
export function readRows<Row>(
  text: string,
  most: number,
  read: (row: string) => Row | undefined,
): readonly Row[] | undefined {
  if (text === '') return [];
  const rows = text.split(ROWS).map(read);
  const valid = rows.filter((row) => row !== undefined);
  return valid.length === rows.length && rows.length <= most ? valid : undefined;
}

/** A figure of a list: NaN where empty, -1, which no list allows, where it is no number. */
export function parseFigure(text: string, shift: number): number {
  const figure = plainValue(text).trim();
  if (figure === '') return NOT_GIVEN;
  const value = parseDecimal(figure, shift);
  return Number.isNaN(value) ? -1 : value;
}

/** A figure as a link's text; empty where it is not given. */
export function writeFigure(value: number, shift: number): string {
  return isGiven(value) ? writeDecimal(value, shift) : '';
}
