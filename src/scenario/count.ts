import { parseDecimal, writeDecimal } from './decimal.ts';
import { isGiven, NOT_GIVEN } from './scenario.ts';

/** A count in a link, empty where it is not given; below 0, where none can be, what is no number. */
export function parseCount(text: string): number {
  if (text.trim() === '') return NOT_GIVEN;
  const value = parseDecimal(text.trim(), 0);
  return Number.isNaN(value) ? -1 : value;
}

/** Writes a count as a link's text. */
export function writeCount(count: number): string {
  return isGiven(count) ? writeDecimal(count, 0) : '';
}
