import type { Locale } from './locale.ts';
import { fill, plural, type Plural } from './message.ts';
import { countedAs, percentText, shortNumber } from './number.ts';

/** Says how many times less a figure is, instead of by what percentage. */
const saysTimesLess: Readonly<Record<Locale, boolean>> = { en: false, ru: true };

const ROUNDING = { digits: 3, wholeFrom: 100 };

/** A ratio in words: "20.9 times", "20.9×", «20,9 раза», «в 21 раз». */
export function timesText(ratio: number, locale: Locale, forms: Plural): string {
  const form = plural(locale, forms, countedAs(ratio, ROUNDING));
  return fill(form, { times: shortNumber(locale, ratio, ROUNDING) });
}

/** A share of the whole in two digits: `53%`. */
export function shareText(share: number, locale: Locale): string {
  return percentText(locale, shortNumber(locale, share * 100, { digits: 2, wholeFrom: 10 }));
}

/** A part of a whole: "20%" of it in English, «4,9 раза» ниже in Russian. */
export function belowText(part: number, locale: Locale, forms: Plural): string {
  return saysTimesLess[locale] ? timesText(1 / part, locale, forms) : shareText(part, locale);
}

/** Largest reported reduction while something is left. */
const MOST_MISSING = 0.99;

/** A reduction to a part: "84%" fewer, «в 6,25 раза» меньше. */
export function fewerText(part: number, locale: Locale, forms: Plural): string {
  return saysTimesLess[locale]
    ? timesText(1 / part, locale, forms)
    : shareText(Math.min(1 - part, MOST_MISSING), locale);
}
