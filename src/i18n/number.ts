import type { Locale } from './locale.ts';

/** Stands where there is no figure. */
export const NO_FIGURE = '—';

/** Between a figure and its unit, and between thousands. */
export const NO_BREAK_SPACE = '\u00a0';

/** The sign of what is below zero; a hyphen is no such sign. */
export const MINUS = '\u2212';

const MILLIONS = 1e7;
const ABSURD = 1e15;
const TINY = 1e-6;

/**
 * How a figure is cut for the screen: from `wholeFrom` on without decimals, below it with
 * `digits` significant ones.
 */
export interface Rounding {
  readonly digits: number;
  readonly wholeFrom: number;
}

/** A number as people read it: few digits, thousands apart, millions in words. */
export function shortNumber(locale: Locale, value: number, rounding: Rounding): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const size = Math.abs(value);
  if (size > 0 && size < TINY) return `<${plainNumber(locale, TINY)}`;
  if (size >= ABSURD) return format(locale, value, scientific);
  if (size >= MILLIONS) return format(locale, value, compact);
  return format(locale, roundFor(value, rounding), plain);
}

/** A sum of which many have six digits and more: whole up to a million, then four digits of it. */
export function shortSum(locale: Locale, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const size = Math.abs(value);
  return size < 1e6 || size >= ABSURD
    ? shortNumber(locale, value, { digits: 3, wholeFrom: 100 })
    : format(locale, value, compact);
}

/** A large number cut to three digits, for axes: `250`, `40K`, `−1.5M`. */
export function compactNumber(locale: Locale, value: number): string {
  return format(locale, value, short);
}

/**
 * The number that a short text ends in, for the choice of a plural form. What is written in millions
 * ends in a word, after which nouns stand as after none: «12,35 млн заходов».
 */
export function countedAs(value: number, rounding: Rounding): number {
  return Math.abs(value) >= MILLIONS ? 0 : roundFor(value, rounding);
}

function roundFor(value: number, { digits, wholeFrom }: Rounding): number {
  return Math.abs(value) >= wholeFrom ? Math.round(value) : Number(value.toPrecision(digits));
}

/** A number with every digit that is worth reading. */
export function plainNumber(locale: Locale, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  return format(locale, value, Math.abs(value) < ABSURD ? exact : scientific);
}

/** The language's decimal sign. */
export function decimalSign(locale: Locale): '.' | ',' {
  return locale === 'ru' ? ',' : '.';
}

const plain = formats({ maximumFractionDigits: 12 });
const compact = formats({ notation: 'compact', maximumSignificantDigits: 4 });
const scientific = formats({ notation: 'scientific', maximumSignificantDigits: 3 });
const short = formats({ notation: 'compact', maximumSignificantDigits: 3 });
const exact = formats({ maximumSignificantDigits: 10 });

/** One way of writing numbers, in each language; made when it is first needed. */
function formats(options: Intl.NumberFormatOptions) {
  const made: Partial<Record<Locale, Intl.NumberFormat>> = {};
  return (locale: Locale) => (made[locale] ??= new Intl.NumberFormat(locale, options));
}

function format(locale: Locale, value: number, way: ReturnType<typeof formats>): string {
  // Nothing has no sign: adding 0 takes it from −0.
  const text = way(locale)
    .format(value + 0)
    .replace(/^-/, MINUS);
  // Both languages keep thousands apart by a space: a comma would read as a decimal sign to half
  // of the visitors.
  return locale === 'en' ? text.replaceAll(',', NO_BREAK_SPACE) : text;
}
