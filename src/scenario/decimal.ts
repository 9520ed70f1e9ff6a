/** Significant digits of a scenario's figures, all that a double carries safely. */
const DIGITS = 15;

const NUMBER = /^([+-]?)(\d+\.?\d*|\.\d+)(?:e([+-]?\d+))?$/i;

/**
 * Reads a decimal text ("5.67", ".5", "1e3") with its point moved `shift` places to the left:
 * "5.67" by 2 is 0.0567. Moved in the text, so that the result is the nearest double. NaN where it
 * is no decimal number.
 */
export function parseDecimal(text: string, shift: number): number {
  const match = NUMBER.exec(text);
  if (!match) return NaN;
  const [, sign, digits, exponent = '0'] = match;
  // + 0 turns −0 into 0.
  return roundDigits(Number(`${sign}${digits}e${Number(exponent) - shift}`)) + 0;
}

/** Rounds to the digits that a link holds. */
export function roundDigits(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;
}

export function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/**
 * Writes a number from 0 as decimal text without exponent, its point moved `shift` places to the
 * right: 0.0567 by 2 is "5.67".
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
