/** Order of day and month in dates such as 02/03/2026. */
export type DateOrder = 'dayFirst' | 'monthFirst';

const DAY = 86_400_000;

/** Days from 1970-01-01 to the first of each month, up to that of January 2200. */
const MONTH_STARTS = Array.from(
  { length: 230 * 12 + 1 },
  (_, month) => Date.UTC(1970, month) / DAY,
);

const TIME = String.raw`(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?\s*$`;
const ISO = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`, 'i');
const PARTS = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?${TIME}`,
  'i',
);
const DAY_NAMED = new RegExp(
  String.raw`^(\d{1,2})[\s.-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})(?:\s*г\.?)?${TIME}`,
  'iu',
);
const MONTH_NAMED = new RegExp(String.raw`^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}`, 'iu');

/** A spreadsheet's serial day, 1982 to 2118, whose cell lost its format. */
const SERIAL = /^([3-7]\d{4})(?:[.,](\d+))?$/;

/** A week of ISO 8601. */
const WEEK = /^(\d{4})[-\s]?W(\d{1,2})$/i;

/** The day before serial 1: spreadsheets count a 29 February 1900. */
const SERIAL_EPOCH = 25_569;

const MONTHS = [
  /^(?:jan|янв)/i,
  /^(?:feb|фев)/i,
  /^(?:mar|мар)/i,
  /^(?:apr|апр)/i,
  /^(?:may|ма[йя])/i,
  /^(?:jun|июн)/i,
  /^(?:jul|июл)/i,
  /^(?:aug|авг)/i,
  /^(?:sep|сен)/i,
  /^(?:oct|окт)/i,
  /^(?:nov|ноя)/i,
  /^(?:dec|дек)/i,
];

/** Days from 1970-01-01 by both orders, with the time of day; NaN where a text is no date in one. */
export interface DateReadings extends Readonly<Record<DateOrder, number>> {
  readonly isSerial?: true;
}

/** Reads a date, a time and a week by both orders of day and month. */
export function readDate(text: string): DateReadings {
  return readPlain(text) ?? readAny(text);
}

/**
 * Fast path, a third of the time of the patterns: ten characters, a time of five or eight behind.
 */
function readPlain(text: string): DateReadings | undefined {
  const { length } = text;
  if (length !== 10 && length !== 16 && length !== 19) return undefined;
  let time = 0;
  if (length > 10) {
    const [hours, minutes] = [digits(text, 11, 2), digits(text, 14, 2)];
    const seconds = length === 19 ? digits(text, 17, 2) : 0;
    time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
    const isParted =
      (text.charAt(10) === ' ' || text.charAt(10) === 'T') && text.charAt(13) === ':';
    if (!isParted || (length === 19 && text.charAt(16) !== ':') || Number.isNaN(time))
      return undefined;
  }
  const isIso = isPart(text, 4, 7);
  if (!isIso && !isPart(text, 2, 5)) return undefined;
  const [first, second] = [digits(text, isIso ? 5 : 0, 2), digits(text, isIso ? 8 : 3, 2)];
  const year = digits(text, isIso ? 0 : 6, 4);
  if (Number.isNaN(first + second + year)) return undefined;
  if (isIso) return same(midnight(year, first, second) + time);
  return {
    dayFirst: midnight(year, second, first) + time,
    monthFirst: midnight(year, first, second) + time,
  };
}

function isPart(text: string, first: number, second: number): boolean {
  const sign = text.charAt(first);
  return (sign === '-' || sign === '.' || sign === '/') && text.charAt(second) === sign;
}

/** The whole number at a place; NaN where there are other characters. */
function digits(text: string, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readAny(text: string): DateReadings {
  const iso = ISO.exec(text);
  if (iso) return same(dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso, 5));
  const parts = PARTS.exec(text);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    const year = Number(parts[4]) + (parts[4]?.length === 2 ? 2000 : 0);
    return {
      dayFirst: dayOf(year, second, first, parts, 5),
      monthFirst: dayOf(year, first, second, parts, 5),
    };
  }
  const serial = SERIAL.exec(text);
  if (serial) {
    const day = Number(`${serial[1]}.${serial[2] ?? 0}`) - SERIAL_EPOCH;
    return { ...same(day), isSerial: true };
  }
  const week = WEEK.exec(text);
  if (week) return same(mondayOfIsoWeek(Number(week[1]), Number(week[2])));
  const dayNamed = DAY_NAMED.exec(text);
  if (dayNamed) return same(named(dayNamed, dayNamed[2], dayNamed[1]));
  const monthNamed = MONTH_NAMED.exec(text);
  return same(monthNamed ? named(monthNamed, monthNamed[1], monthNamed[2]) : NaN);
}

/** The Monday of a day's week, in days from 1970-01-01, a Thursday. */
export function mondayOf(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}

/** A day and its time as an ISO text without a zone: "2026-04-20" or "2026-04-20T09:30:00". */
export function formatDay(day: number): string {
  const text = new Date(Math.round(day * DAY)).toISOString();
  return day % 1 === 0 ? text.slice(0, 10) : text.slice(0, 19);
}

function same(day: number): DateReadings {
  return { dayFirst: day, monthFirst: day };
}

/** ISO 8601: a year's first week holds 4 January. */
function mondayOfIsoWeek(year: number, week: number): number {
  if (week < 1 || week > 53) return NaN;
  return mondayOf(Date.UTC(year, 0, 4) / DAY) + (week - 1) * 7;
}

function named(match: RegExpExecArray, month = '', day = ''): number {
  const at = MONTHS.findIndex((pattern) => pattern.test(month));
  return dayOf(Number(match[3]), at + 1, Number(day), match, 4);
}

/** Days from 1970-01-01; NaN for a day that no calendar has or after 2199. */
function midnight(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return NaN;
  const at = (year - 1970) * 12 + month - 1;
  const date = (MONTH_STARTS[at] ?? NaN) + day - 1;
  return date < (MONTH_STARTS[at + 1] ?? NaN) ? date : NaN;
}

/** A day with the time that a pattern found; time zones are ignored. */
function dayOf(
  year: number,
  month: number,
  day: number,
  match: RegExpExecArray,
  time: number,
): number {
  const half = match[time + 3]?.[0]?.toLowerCase();
  const written = Number(match[time] ?? 0);
  const hours = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const minutes = Number(match[time + 1] ?? 0);
  const seconds = Number(match[time + 2] ?? 0);
  return midnight(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
