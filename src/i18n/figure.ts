import type { MetricUnit } from '../model/metrics.ts';
import type { Locale } from './locale.ts';
import { plural, type Plural } from './message.ts';
import { withCurrency } from './money.ts';
import {
  compactNumber,
  NO_BREAK_SPACE,
  NO_FIGURE,
  percentText,
  plainNumber,
  countedAs,
  sharedForm,
  shortNumber,
  shortNumbers,
  shortSum,
  type Rounding,
} from './number.ts';

export type NounUnit = Exclude<MetricUnit, 'fraction' | 'multiplier' | 'money'>;

/** Words of units: counted ("5 заявок"), and after a preposition ("из 5 заявок"). */
export interface UnitWords extends Readonly<Record<NounUnit, UnitWord>> {
  /** "a month". */
  readonly perMonth: string;
  /** Behind a field. */
  readonly suffix: Readonly<Record<'days' | 'months' | 'perMonth', Plural>>;
}

export interface UnitWord {
  readonly count: Plural;
  readonly of: Plural;
}

export type NounCase = keyof UnitWord;

export interface FigureStyle {
  readonly locale: Locale;
  readonly currency: string;
  readonly words: UnitWords;
}

const roundings: Readonly<Record<MetricUnit, Rounding>> = {
  fraction: { digits: 3, wholeFrom: 1e4 },
  multiplier: { digits: 3, wholeFrom: 100 },
  money: { digits: 3, wholeFrom: 100 },
  days: { digits: 2, wholeFrom: 10 },
  months: { digits: 3, wholeFrom: 1000 },
  visits: { digits: 2, wholeFrom: 10 },
  leads: { digits: 3, wholeFrom: 10 },
  contracts: { digits: 2, wholeFrom: 10 },
  hours: { digits: 3, wholeFrom: 100 },
  calls: { digits: 3, wholeFrom: 100 },
  contacts: { digits: 3, wholeFrom: 100 },
  deals: { digits: 3, wholeFrom: 100 },
  customers: { digits: 3, wholeFrom: 100 },
  people: { digits: 2, wholeFrom: 10 },
};

const FEW = { digits: 4, wholeFrom: 1000 } as const satisfies Rounding;

/** Units whose levers are shown as typed, up to four digits. */
const typedUnits: ReadonlySet<MetricUnit> = new Set(['fraction', 'money', 'days']);

function roundingOf(value: number, unit: MetricUnit): Rounding {
  if (!typedUnits.has(unit)) return roundings[unit];
  // 15 digits: 0.1234 × 100 is slightly above 12.34.
  const figure = shown(value, unit).toPrecision(15);
  return Number(figure) === Number(Number(figure).toPrecision(FEW.digits)) ? FEW : roundings[unit];
}

/** A figure with its sign, three or four digits, without noun: `62,901 ₽`, `×20.9`, `12`. */
export function figureText(value: number, unit: MetricUnit, style: FigureStyle): string {
  const texts = cachedTexts(style, unit);
  let text = texts.get(value);
  if (text === undefined) {
    text = withUnit(
      shortNumber(style.locale, shown(value, unit), roundingOf(value, unit)),
      unit,
      style,
    );
    texts.set(value, text);
  }
  return text;
}

/** The number that a figure's text shows: 1 for 1.003 contracts; 0 in millions. */
export function shownValue(value: number, unit: MetricUnit): number {
  return countedAs(shown(value, unit), roundingOf(value, unit));
}

/** Figures of one unit in a common form: `71.08M`, `8.529M`. */
export function figureTexts(
  values: readonly number[],
  unit: MetricUnit,
  style: FigureStyle,
): string[] {
  const numbers = values.map((value) => shown(value, unit));
  if (sharedForm(numbers) === 'own') return values.map((value) => figureText(value, unit, style));
  const cuts = values.map((value) => roundingOf(value, unit));
  return shortNumbers(style.locale, numbers, cuts).map((text) => withUnit(text, unit, style));
}

const MOST_CACHED = 200;

const cache = new WeakMap<FigureStyle, Map<MetricUnit, Map<number, string>>>();

/** Cache of one unit: a cached text takes 0.2 µs, a new one 1.9, and few change in a step. */
function cachedTexts(style: FigureStyle, unit: MetricUnit): Map<number, string> {
  let units = cache.get(style);
  if (!units) cache.set(style, (units = new Map<MetricUnit, Map<number, string>>()));
  let texts = units.get(unit);
  if (!texts || texts.size > MOST_CACHED) units.set(unit, (texts = new Map<number, string>()));
  return texts;
}

/** Sums of money in a common form: `290,906 ₽`, and in millions `6.097M ₽`. */
export function sumText(
  value: number,
  { locale, currency }: Pick<FigureStyle, 'locale' | 'currency'>,
): string {
  const text = shortSum(locale, value);
  return text === NO_FIGURE ? text : withCurrency(locale, currency, text);
}

/** A round amount of money on an axis: `500K ₽`. */
export function axisMoney(value: number, { locale, currency }: FigureStyle): string {
  return withCurrency(locale, currency, compactNumber(locale, value));
}

/** A figure with all significant digits. */
export function exactText(value: number, unit: MetricUnit, style: FigureStyle): string {
  return withUnit(plainNumber(style.locale, shown(value, unit)), unit, style);
}

/** A unit's noun in the form of the shown figure; empty for signs. */
export function unitWord(
  value: number,
  unit: MetricUnit,
  { locale, words }: FigureStyle,
  nounCase: NounCase = 'count',
): string {
  const nouns: Partial<Record<MetricUnit, UnitWord>> = words;
  const forms = nouns[unit];
  if (!forms) return '';
  // A dash takes the form of 0: «из — заявок».
  const shown = Number.isFinite(value) ? countedAs(value, roundingOf(value, unit)) : 0;
  return plural(locale, forms[nounCase], shown);
}

/** A figure with its noun, if any: `12 leads`, `57 days`, `62,901 ₽`. */
export function spokenFigure(
  value: number,
  unit: MetricUnit,
  style: FigureStyle,
  nounCase: NounCase = 'count',
): string {
  const word = unitWord(value, unit, style, nounCase);
  const text = figureText(value, unit, style);
  return word ? text + NO_BREAK_SPACE + word : text;
}

function shown(value: number, unit: MetricUnit): number {
  return unit === 'fraction' ? value * 100 : value;
}

function withUnit(text: string, unit: MetricUnit, { locale, currency }: FigureStyle): string {
  if (text === NO_FIGURE) return text;
  if (unit === 'fraction') return percentText(locale, text);
  if (unit === 'multiplier') return /^[<>]/.test(text) ? `${text[0]}×${text.slice(1)}` : `×${text}`;
  return unit === 'money' ? withCurrency(locale, currency, text) : text;
}
