import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locale.ts';
import { currencyName, currencySign, withCurrency } from '../../src/i18n/money.ts';
import { MINUS, NO_BREAK_SPACE, plainNumber } from '../../src/i18n/number.ts';
import { currencies } from '../../src/scenario/currency.ts';
import { spreadOverDecades } from '../model/arbitraries.ts';

const anyLocale = fc.constantFrom(...locales);
const anyCurrency = fc.constantFrom(...currencies);
const amounts = spreadOverDecades(1e-7, 1e17);

/** With spaces that do not break as underscores, so that they can be seen. */
const shown = (text: string) => text.replaceAll(NO_BREAK_SPACE, '_');

describe('a sign stands where readers expect it', () => {
  test.each([
    ['RUB', '500_₽', '500_₽'],
    ['USD', '$500', '500_$'],
    ['EUR', '€500', '500_€'],
    ['GBP', '£500', '500_£'],
    ['KZT', '500_₸', '500_₸'],
    ['CHF', '500_CHF', '500_CHF'],
    // Codes that there are but that have no sign: the code itself stands for it.
    ['XTS', '500_XTS', '500_XTS'],
    ['XAU', '500_XAU', '500_XAU'],
    // Formed like a code, though there is no such currency.
    ['QQQ', '500_QQQ', '500_QQQ'],
  ])('%s', (currency, english, russian) => {
    expect(shown(withCurrency('en', currency, '500'))).toBe(english);
    expect(shown(withCurrency('ru', currency, '500'))).toBe(russian);
  });

  test('after a minus where it comes first', () => {
    expect(withCurrency('en', 'USD', `${MINUS}500`)).toBe(`${MINUS}$500`);
    expect(withCurrency('ru', 'USD', `${MINUS}500`)).toBe(`${MINUS}500${NO_BREAK_SPACE}$`);
    expect(withCurrency('en', 'RUB', `${MINUS}500`)).toBe(`${MINUS}500${NO_BREAK_SPACE}₽`);
  });
});

describe('in every currency and both languages', () => {
  test('the sign stands once beside the whole amount, before it or after a space', () => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, amounts, (locale, currency, value) => {
        const sign = currencySign(locale, currency);
        const amount = plainNumber(locale, value);
        const text = withCurrency(locale, currency, amount);
        const after = amount + NO_BREAK_SPACE + sign;
        const gap = /[\p{L}.]$/u.test(sign) ? NO_BREAK_SPACE : '';
        expect(locale === 'ru' ? [after] : [after, sign + gap + amount]).toContain(text);
      }),
    );
  });

  test('below zero it is the same with a minus before it', () => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, amounts, (locale, currency, value) => {
        const amount = plainNumber(locale, value);
        const text = withCurrency(locale, currency, amount);
        expect(withCurrency(locale, currency, MINUS + amount)).toBe(MINUS + text);
      }),
    );
  });

  test('no line breaks within it', () => {
    fc.assert(
      fc.property(anyLocale, anyCurrency, amounts, (locale, currency, value) => {
        const text = withCurrency(locale, currency, plainNumber(locale, value));
        expect(text).not.toMatch(/[ \t\n\u2009]/);
      }),
    );
  });

  test('there is a sign and a name, with nothing around them', () => {
    for (const locale of locales) {
      for (const currency of currencies) {
        for (const text of [currencySign(locale, currency), currencyName(locale, currency)]) {
          expect(text).not.toBe('');
          expect(text.trim()).toBe(text);
        }
      }
    }
  });
});

describe('a name', () => {
  test('is that of the page’s language', () => {
    expect(currencyName('en', 'RUB')).toBe('Russian Ruble');
    expect(currencyName('ru', 'RUB')).toBe('российский рубль');
    expect(currencyName('en', 'EUR')).toBe('Euro');
    expect(currencyName('ru', 'EUR')).toBe('евро');
  });

  test('is the code where there is no such currency', () => {
    for (const locale of locales) expect(currencyName(locale, 'QQQ')).toBe('QQQ');
  });
});

test('a sign that ends like a word does not run into the number', () => {
  expect(withCurrency('en', 'XAF', '5')).toBe('FCFA\u00a05');
  expect(withCurrency('en', 'XCG', '−5')).toBe('−Cg.\u00a05');
  expect(withCurrency('en', 'USD', '5')).toBe('$5');
  expect(withCurrency('en', 'USD', '<−5')).toBe('<−$5');
});
