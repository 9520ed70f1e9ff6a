import type { Locale } from './locale.ts';
import { plural, type Plural } from './message.ts';
import { NO_BREAK_SPACE, countedAs, percentText, shortNumber } from './number.ts';

/** Below it a part reads as a percentage, above it as one divided by a count. */
const HALVES = 2;

const ROUNDING = { digits: 3, wholeFrom: 100 };

/** How many times as much, in words: "20.9 times", «20,9 раза», «21 раз». */
export function timesText(ratio: number, locale: Locale, forms: Plural): string {
  const word = plural(locale, forms, countedAs(ratio, ROUNDING));
  return shortNumber(locale, ratio, ROUNDING) + NO_BREAK_SPACE + word;
}

/** The part that is left of what is so many times as large: "1/20.9", or "95%" of 1.05 times. */
export function partText(ratio: number, locale: Locale): string {
  return ratio < HALVES
    ? percentText(locale, shortNumber(locale, 100 / ratio, ROUNDING))
    : `1/${shortNumber(locale, ratio, ROUNDING)}`;
}
