/** Significant digits that a figure of a scenario keeps: all that a decimal text can carry safely. */
const DIGITS = 15;

const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:e([+-]?\d+))?$/i;

/**
 * Reads a decimal text ("5.67", ".5", "1e3") whose point stands `shift` places too far to the
 * right: with a shift of 2, "5.67" (percent) is the fraction 0.0567. Moves the point in the text,
 * not by arithmetic, so that the result is the double nearest to what was written. NaN where the
 * text is not a decimal number.
 */
export function parseDecimal(text: string, shift: number): number {
  const match = NUMBER.exec(text);
  if (!match) return NaN;
  const [, sign, digits, exponent = '0'] = match;
  return roundDigits(Number(`${sign}${digits}e${Number(exponent) - shift}`));
}

/** Rounds to the significant digits that a link can hold, so that writing loses nothing. */
export function roundDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
}

/** Rounds to a number of decimals. */
export function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/**
 * Writes a number of 0 or more as plain decimal text with a dot, never with an exponent, its point
 * moved `shift` places to the right: the fraction 0.0567 with a shift of 2 is "5.67".
 */
export function writeDecimal(value: number, shift: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  const point = Number(exponent) + shift + 1;
  if (digits === '') return '0';
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits.padEnd(point, '0');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
