import { localeFacts, type Locale } from './locale.ts';

export const NO_FIGURE = '—';

export const NO_BREAK_SPACE = '\u00a0';

/** Unlike the hyphen. */
export const MINUS = '\u2212';

/** Figures are in millions from here on; sums in a row from one million on. */
const MILLIONS = 1e7;
const MILLION = 1e6;

/** Beyond any department: shown as `>999T`. */
const ABSURD = 1e15;
const MOST = 999e12;

const TINY = 1e-6;

/** In a common form, figures below this are written out. */
const WRITTEN_OUT = 1e9;

/** Rounding for display: whole from `wholeFrom` on, below with `digits` significant ones. */
export interface Rounding {
  readonly digits: number;
  readonly wholeFrom: number;
}

const WHOLE = { digits: 3, wholeFrom: 100 } as const satisfies Rounding;

/** A number for reading: few digits, grouped, millions in words. */
export function shortNumber(locale: Locale, value: number, rounding: Rounding): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const size = Math.abs(value);
  if (size > 0 && size < TINY) return `<${plainNumber(locale, TINY)}`;
  if (size >= ABSURD) return beyond(locale, value);
  if (size >= MILLIONS) return format(locale, value, compact);
  return format(locale, roundFor(value, rounding), plain);
}

type Form = 'own' | 'millions' | 'writtenOut';

/** The common form: millions where all are, written out where one must be, else each its own. */
export function sharedForm(values: readonly number[]): Form {
  const sizes = values.map(Math.abs).filter((size) => size > 0 && Number.isFinite(size));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (sizes.length < 2 || most < MILLIONS || least >= MILLIONS) return 'own';
  if (least >= MILLION) return 'millions';
  return most < WRITTEN_OUT ? 'writtenOut' : 'own';
}

/** `shortNumber` for several numbers in a common form. */
export function shortNumbers(
  locale: Locale,
  values: readonly number[],
  roundings: readonly Rounding[],
): string[] {
  const form = sharedForm(values);
  return values.map((value, at) => {
    const rounding = roundings[at] ?? WHOLE;
    return inForm(locale, value, form) ?? shortNumber(locale, value, rounding);
  });
}

/** A number of at least 100 in another form; undefined where it keeps its own. */
function inForm(locale: Locale, value: number, form: Form): string | undefined {
  if (form === 'own' || !(Math.abs(value) >= WHOLE.wholeFrom)) return undefined;
  return form === 'millions'
    ? format(locale, value, compact)
    : format(locale, Math.round(value), plain);
}

/** A sum: whole up to a million, then four digits. */
export function shortSum(locale: Locale, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const size = Math.abs(value);
  return size < MILLION || size >= ABSURD
    ? shortNumber(locale, value, WHOLE)
    : format(locale, value, compact);
}

/** A large number cut to three digits, for axes: `250`, `40K`, `−1.5M`, `2·10²²`. */
export function compactNumber(locale: Locale, value: number): string {
  const size = Math.abs(value);
  const isReadable = size === 0 || (size >= TINY && size < ABSURD);
  return isReadable ? format(locale, value, short) : power(locale, value);
}

/**
 * The number that decides a short text's plural form; behind millions nouns take that of 0: «12,35
 * млн заходов».
 */
export function countedAs(value: number, rounding: Rounding): number {
  return Math.abs(value) >= MILLIONS ? 0 : roundFor(value, rounding);
}

function roundFor(value: number, { digits, wholeFrom }: Rounding): number {
  return Math.abs(value) >= wholeFrom ? Math.round(value) : Number(value.toPrecision(digits));
}

/** A number with all significant digits. */
export function plainNumber(locale: Locale, value: number): string {
  if (!Number.isFinite(value)) return NO_FIGURE;
  return Math.abs(value) < ABSURD ? format(locale, value, exact) : power(locale, value);
}

function beyond(locale: Locale, value: number): string {
  return value > 0 ? `>${format(locale, MOST, compact)}` : `<${format(locale, -MOST, compact)}`;
}

/** A number as a power of ten: `1.5·10²¹`. */
function power(locale: Locale, value: number): string {
  const [digits = '', exponent = ''] = format(locale, value, scientific).split('E');
  const raised = exponent
    .replace(/[-−]/, '⁻')
    .replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? '');
  return `${digits}·10${raised}`;
}

export function decimalSign(locale: Locale): '.' | ',' {
  return localeFacts[locale].decimalSign;
}

/** `5.67%`, «5,67 %». */
export function percentText(locale: Locale, number: string): string {
  if (number === NO_FIGURE) return number;
  return `${number}${localeFacts[locale].beforePercent}%`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const plain = formats({ maximumFractionDigits: 12 });
const compact = formats({ notation: 'compact', maximumSignificantDigits: 4 });
const scientific = formats({ notation: 'scientific', maximumSignificantDigits: 3 });
const short = formats({ notation: 'compact', maximumSignificantDigits: 3 });
const exact = formats({ maximumSignificantDigits: 10 });

function formats(options: Intl.NumberFormatOptions) {
  const made: Partial<Record<Locale, Intl.NumberFormat>> = {};
  return (locale: Locale) => (made[locale] ??= new Intl.NumberFormat(locale, options));
}

function format(locale: Locale, value: number, formatOf: ReturnType<typeof formats>): string {
  // + 0 turns −0 into 0.
  return formatOf(locale)
    .format(value + 0)
    .replace(/^-/, MINUS);
}
