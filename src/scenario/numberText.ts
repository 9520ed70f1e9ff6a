import { narrowed } from './mangled.ts';

const DECIMALS = ['.', ',', '٫'];
const GROUPS = [' ', "'", '.', ',', '٬'];

const QUARTERS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Groups of three, and India's: three at the end and twos before them. */
const THREES = /^[1-9]\d{0,2}(?:g\d{3})+$/;
const SPACED = /^\d{1,3}(?:g\d{3})+$/;
const INDIAN = /^[1-9]\d?(?:g\d{2})+g\d{3}$/;

/**
 * A written number's meanings as plain decimal texts ("4350", "4.350"): none of no number, two
 * where one sign before three digits may group or part decimals, the one usual beside `decimalSign`
 * first.
 */
export function numberReadings(text: string, decimalSign: string): readonly string[] {
  const [, sign = '', number = '', exponent = ''] =
    /^([+-]?)\s*(.*?)(e[+-]?\d+)?$/i.exec(text) ?? [];
  const decimal = ['', ...DECIMALS].flatMap((point) => readAs(number, '', point));
  const grouped = GROUPS.flatMap((group) =>
    ['', ...DECIMALS]
      .filter((point) => point !== group)
      .flatMap((point) => readAs(number, group, point)),
  );
  const isOurs = number.includes(',') && decimalSign === '.';
  const readings = isOurs ? [...grouped, ...decimal] : [...decimal, ...grouped];
  return [...new Set(readings)].map((reading) => sign + reading + exponent);
}

/** The reading of a number with a grouping sign (or none) and a decimal sign. */
function readAs(number: string, group: string, point: string): string[] {
  const [whole = '', fraction = '', ...more] = point === '' ? [number] : number.split(point);
  if (more.length > 0 || (point !== '' && !number.includes(point))) return [];
  if (!/^\d*$/.test(fraction) || whole + fraction === '') return [];
  const bare = group === '' ? whole : whole.replaceAll(group, 'g');
  const isWhole = group === '' ? /^\d*$/.test(bare) : isGrouped(bare, group);
  if (!isWhole) return [];
  const digits = bare.replaceAll('g', '') || '0';
  return [fraction === '' ? digits : `${digits}.${fraction}`];
}

function isGrouped(whole: string, group: string): boolean {
  if (group === ' ') return SPACED.test(whole);
  return THREES.test(whole) || (group === ',' && INDIAN.test(whole));
}

/**
 * A text with digits of any script, full-width letters, spaces, apostrophes and minuses as ASCII.
 */
export function plainSigns(text: string): string {
  return narrowed(text)
    .replace(/(?<=^|\d|\s)\s?[½¼¾]/gu, (sign) => QUARTERS[sign.trim()] ?? sign)
    .replace(/\p{Nd}/gu, digit)
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/[’‘ʼ´`′]/g, "'")
    .replace(/[−–]/g, '-');
}

/** Digits of a script stand in a row from 0 to 9, apart from any others. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
