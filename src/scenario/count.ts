import { parseDecimal, writeDecimal } from './decimal.ts';
import { isGiven, NOT_GIVEN } from './scenario.ts';

/** A count in a link: NaN where empty, -1, which nothing allows, where it is no number. */
export function parseCount(text: string): number {
  if (text.trim() === '') return NOT_GIVEN;
  const value = parseDecimal(text.trim(), 0);
  return Number.isNaN(value) ? -1 : value;
}

export function writeCount(count: number): string {
  return isGiven(count) ? writeDecimal(count, 0) : '';
}
