import type { DecimalSign } from '../scenario/csv.ts';
import { isCurrency } from '../scenario/currency.ts';
import { plainSigns } from '../scenario/numberText.ts';
import { bareFigure } from '../scenario/unitWords.ts';
import type { Cell } from './table.ts';

/** Which sign a text's decimals stand behind: `both` where it can be read in two ways. */
type SignEvidence = DecimalSign | 'both' | undefined;

const PLAIN = /^-?\d+$/;

/** Most amounts of an export: they cost a tenth of what a figure with words and groups does. */
const PLAIN_BY: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^-?\d+(?:\.\d+)?$/,
  ',': /^-?\d+(?:,\d+)?$/,
};

/** A number whose one sign does not group thousands. */
const DECIMAL = /^-?\d+[.,](?!\d{3}$)\d+$/;

/** What a column's cells say of the sign of its decimals. */
export interface DecimalEvidence {
  readonly sign: DecimalSign | undefined;
  /** A cell that leaves it open, where nothing decides it. */
  readonly example: string | undefined;
}

/** The sign of decimals of a column, and whether it has to be asked. */
export function decimalEvidence(
  rows: readonly (readonly Cell[])[],
  column: number,
): DecimalEvidence {
  const counts = { '.': 0, ',': 0 };
  let example: string | undefined;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell !== 'string' || PLAIN.test(cell)) continue;
    const evidence = signOf(cell);
    if (evidence === 'both') example ??= cell.trim();
    else if (evidence) counts[evidence] += 1;
  }
  if (counts['.'] > 0 === counts[','] > 0) {
    const isOpen = counts['.'] > 0 || example !== undefined;
    return { sign: undefined, example: isOpen ? (example ?? '') : undefined };
  }
  return { sign: counts['.'] > 0 ? '.' : ',', example: undefined };
}

/** An amount of money: NaN where a cell is empty or holds no number. */
export function readAmount(cell: Cell | undefined, sign: DecimalSign): number {
  if (typeof cell === 'number') return cell;
  if (cell === undefined || cell === '') return NaN;
  if (PLAIN_BY[sign].test(cell)) return Number(sign === '.' ? cell : cell.replace(',', '.'));
  const figure = bareFigure(plainSigns(cell).trim(), undefined, '');
  if (!figure) return NaN;
  const group = sign === ',' ? '.' : ',';
  const number = figure.number
    .replace(/[\s'٬]/g, '')
    .replaceAll(group, '')
    .replace(sign, '.');
  return number === '' ? NaN : Number(number) * 10 ** figure.power;
}

/** What stands before or behind a number and says its money. */
const SIGNS: readonly (readonly [code: string, words: RegExp])[] = [
  ['RUB', /₽|(?:^|[\d\s,.(])(?:руб\p{L}*|р)(?=\.|\s|\)|$)/iu],
  ['USD', /\$|(?:^|[\d\s,.(])(?:долл\p{L}*)(?=\.|\s|\)|$)/iu],
  ['EUR', /€|(?:^|[\d\s,.(])евро(?=\s|\)|$)/iu],
  ['GBP', /£/],
  ['KZT', /₸|(?:^|[\d\s,.(])(?:тг|тенге)(?=\.|\s|\)|$)/iu],
  ['UAH', /₴/],
  ['INR', /₹/],
];

/** The ISO code of the money that a cell or a header names; nothing where it names none. */
export function currencyOf(text: string): string | undefined {
  const code = /(?:^|[^\p{L}])([A-Z]{3})(?=[^\p{L}]|$)/u.exec(text)?.[1];
  if (code && isCurrency(code)) return code;
  return SIGNS.find(([, words]) => words.test(text))?.[0];
}

/** How the decimals of one written amount can be read. */
function signOf(text: string): SignEvidence {
  if (DECIMAL.test(text)) return text.includes(',') ? ',' : '.';
  const number = /\d[\d.,\s\u00a0\u202f']*/.exec(text)?.[0].replace(/[^\d.,]|[.,]$/g, '') ?? '';
  const [point, comma] = [number.lastIndexOf('.'), number.lastIndexOf(',')];
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const own: DecimalSign = point >= 0 ? '.' : ',';
  const other: DecimalSign = own === '.' ? ',' : '.';
  const [whole = '', decimals = '', ...more] = number.split(own);
  if (more.length > 0) return other;
  const isGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return isGroup ? 'both' : own;
}
