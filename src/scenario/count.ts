import { parseDecimal, writeDecimal } from './decimal.ts';
import { plainValue } from './mangled.ts';
import { isGiven, NOT_GIVEN } from './scenario.ts';

/** A count in a link: NaN where empty, -1, which nothing allows, where it is no number. */
export function parseCount(text: string): number {
  const figure = plainValue(text).trim();
  if (figure === '') return NOT_GIVEN;
  const value = parseDecimal(figure, 0);
  return Number.isNaN(value) ? -1 : value;
}

export function writeCount(count: number): string {
  return isGiven(count) ? writeDecimal(count, 0) : '';
}
