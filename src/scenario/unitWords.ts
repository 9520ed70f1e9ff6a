import type { MetricUnit } from '../model/metrics.ts';
import type { ParameterUnit } from '../model/parameter.ts';
import { isCurrency } from './currency.ts';

export type TypedUnit = ParameterUnit | MetricUnit;

/** Unit words in both languages. */
const WORDS: Readonly<Record<TypedUnit, string>> = {
  fraction: '[%٪]|pct|per ?cent|процент\\p{L}*',
  money: 'р|руб|рубл\\p{L}*|rubles?|roubles?|dollars?|доллар\\p{L}*|euros?|евро|тенге',
  hours: 'h|hrs?|hours?|ч|час\\p{L}*',
  days: 'd|days?|д|дн|дня|дней|дни|день|сут\\p{L}*',
  months: 'mo|mos|mths?|months?|мес|месяц\\p{L}*',
  visits: 'visits?|clicks?|calls?|заход\\p{L}*|клик\\p{L}*|визит\\p{L}*|звон\\p{L}*',
  calls: '(?:connected |reached )?calls?|(?:до)?звон\\p{L}*',
  contacts: 'contacts?|контакт\\p{L}*',
  leads: 'leads?|requests?|заяв\\p{L}*|лид\\p{L}*',
  deals: 'deals?|сдел\\p{L}*',
  contracts: 'contracts?|контракт\\p{L}*',
  customers: 'customers?|clients?|клиент\\p{L}*',
  people: 'people|persons?|чел\\p{L}*',
  multiplier: 'x|times?|раза?|×',
  choice: '',
};

const PER_MONTH = '(?:a|per|/) ?(?:month|mo)|monthly|(?:в|/) ?мес(?:яц)?';

const COUNTLESS: ReadonlySet<TypedUnit> = new Set(['fraction', 'hours', 'days', 'months']);

const POWERS: readonly (readonly [words: RegExp, power: number])[] = [
  [/^(?:k|к|т|тыс|тысяч\p{L}*|thousands?)$/iu, 3],
  [/^(?:lakhs?|lacs?)$/iu, 5],
  [/^(?:crores?|cr)$/iu, 7],
  [/^(?:m|mm|mln|mio|millions?|м|млн|миллион\p{L}*)$/iu, 6],
  [/^(?:b|bn|mrd|mlrd|billions?|млрд|миллиард\p{L}*)$/iu, 9],
  [/^(?:t|tn|trn|trillions?|трлн|триллион\p{L}*)$/iu, 12],
];

const POWER = '(?:\\p{L}+)';

export interface BareFigure {
  readonly number: string;
  /** Power of ten: 3 of thousands, 5 of lakhs. */
  readonly power: number;
}

/**
 * Strips units, currency signs, "a month" and words as "million". Undefined where a word
 * contradicts the unit; any unit word passes without a unit.
 */
export function bareFigure(
  text: string,
  unit: TypedUnit | undefined,
  currencySign: string,
): BareFigure | undefined {
  const isMoney = unit === undefined || unit === 'money';
  const unsigned =
    isMoney && currencySign !== '' && text.startsWith(currencySign)
      ? text.slice(currencySign.length)
      : text;
  const parts = /^((?:\p{L}+\.)?[^\d.,٫+-]*)([+-]?[\d.,٫٬' ]*[\d.,٫](?:e[+-]?\d+)?)(\D*)$/iu.exec(
    unsigned,
  );
  if (!parts) return undefined;
  const [, before = '', number = '', after = ''] = parts;
  const sign = before.trim();
  const isSign =
    sign === '' ||
    (isMoney && isMoneySign(sign, currencySign)) ||
    (unit === 'fraction' && /^[%٪]$/.test(sign) && after.trim() === '');
  if (!isSign) return undefined;
  const words = after.trim();
  if (isUnit(words, unit, currencySign)) return { number, power: 0 };
  const [, word = '', rest = ''] = new RegExp(`^(${POWER})\\.?(.*)$`, 'u').exec(words) ?? [];
  const power = POWERS.find(([pattern]) => pattern.test(word))?.[1];
  const hasPower = power !== undefined && unit !== 'fraction';
  return hasPower && isUnit(rest.trim(), unit, currencySign) ? { number, power } : undefined;
}

function isMoneySign(text: string, own: string): boolean {
  return (
    text === own ||
    // "US$", "R$".
    /^[A-Z]{0,3}\p{Sc}$/u.test(text) ||
    /^(?:rs|kr)\.?$/i.test(text) ||
    isCurrency(text.toUpperCase()) ||
    new RegExp(`^(?:${WORDS.money})\\.?$`, 'iu').test(text)
  );
}

/** Whether words are the unit, the unit a month, or none. */
function isUnit(words: string, unit: TypedUnit | undefined, currencySign: string): boolean {
  const isCounted = unit === undefined || !COUNTLESS.has(unit);
  const bare = isCounted
    ? words.replace(new RegExp(`(?:^|\\s|(?=/))(?:${PER_MONTH})\\.?$`, 'iu'), '').trim()
    : words;
  if (bare === '') return true;
  if ((unit === undefined || unit === 'money') && isMoneySign(bare, currencySign)) return true;
  const pattern = unit === undefined ? `${WORDS.contracts}|${WORDS.visits}` : WORDS[unit];
  return new RegExp(`^(?:${pattern})\\.?$`, 'iu').test(bare);
}
