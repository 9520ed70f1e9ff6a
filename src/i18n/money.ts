import { localeFacts, type Locale } from './locale.ts';
import { MINUS, NO_BREAK_SPACE } from './number.ts';

interface Sign {
  readonly text: string;
  readonly before: boolean;
}

/** Sign or comparison before a leading currency symbol. */
const AHEAD = new RegExp(`^[<>]?${MINUS}?`);

const signs = new Map<string, Sign>();
const names = new Map<Locale, Intl.DisplayNames>();

/** An amount with its currency sign in the language's place: `$500`, `62,901 ₽`, «62 901 ₽». */
export function withCurrency(locale: Locale, currency: string, amount: string): string {
  const { text, before } = signOf(locale, currency);
  if (!before) return amount + NO_BREAK_SPACE + text;
  // Symbols that end in a letter or dot ("FCFA", "Cg.") need a space.
  const sign = /[\p{L}.]$/u.test(text) ? text + NO_BREAK_SPACE : text;
  const [ahead = ''] = AHEAD.exec(amount) ?? [];
  return ahead + sign + amount.slice(ahead.length);
}

export function currencySign(locale: Locale, currency: string): string {
  return signOf(locale, currency).text;
}

/** A currency's name, such as "Russian Ruble"; slow at first, as a browser loads all names. */
export function currencyName(locale: Locale, currency: string): string {
  let ofLocale = names.get(locale);
  if (!ofLocale) {
    ofLocale = new Intl.DisplayNames(locale, { type: 'currency' });
    names.set(locale, ofLocale);
  }
  return ofLocale.of(currency) ?? currency;
}

function signOf(locale: Locale, currency: string): Sign {
  const key = `${locale} ${currency}`;
  let sign = signs.get(key);
  if (!sign) signs.set(key, (sign = findSign(locale, currency)));
  return sign;
}

/**
 * English puts its own symbols ($, €, £) first; currencies it writes by code (RUB, KZT) keep their
 * home symbol, behind the number.
 */
function findSign(locale: Locale, currency: string): Sign {
  const usual = signPart(locale, currency, 'symbol');
  return {
    text: signPart(locale, currency, 'narrowSymbol'),
    before: localeFacts[locale].isOwnSignFirst && usual !== currency,
  };
}

function signPart(locale: Locale, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol') {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}
