import type { Locale } from './locale.ts';
import { plural, type Plural } from './message.ts';
import { NO_BREAK_SPACE, countedAs, shortNumber } from './number.ts';

const ROUNDING = { digits: 3, wholeFrom: 100 };

/** How many times as much, in words: "20.9 times", «20,9 раза», «21 раз». */
export function timesText(ratio: number, locale: Locale, forms: Plural): string {
  const word = plural(locale, forms, countedAs(ratio, ROUNDING));
  return shortNumber(locale, ratio, ROUNDING) + NO_BREAK_SPACE + word;
}
