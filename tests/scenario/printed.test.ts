import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import {
  axisMoney,
  exactText,
  figureText,
  spokenFigure,
  sumText,
  type FigureStyle,
} from '../../src/i18n/figure.ts';
import { fill } from '../../src/i18n/message.ts';
import { locales } from '../../src/i18n/locale.ts';
import { currencySign } from '../../src/i18n/money.ts';
import { decimalSign } from '../../src/i18n/number.ts';
import type { MetricUnit } from '../../src/model/metrics.ts';
import { currencies } from '../../src/scenario/currency.ts';
import { readTyped, type InputRow } from '../../src/scenario/input.ts';
import { spreadOverDecades } from '../model/arbitraries.ts';

const units = [
  ...['fraction', 'money', 'hours', 'days', 'months', 'visits', 'calls', 'contacts', 'leads'],
  ...['deals', 'contracts', 'customers', 'people'],
] as const satisfies MetricUnit[];

const rows = units.map((unit): InputRow & { unit: MetricUnit } => ({
  unit,
  shift: unit === 'fraction' ? 2 : 0,
  allowed: [0, unit === 'fraction' ? 1 : 1e14],
}));
const styles = fc.record({
  locale: fc.constantFrom(...locales),
  currency: fc.constantFrom(...currencies),
});

/** As it is said of a month, where that can be. */
function monthly(text: string, { words }: FigureStyle, unit: MetricUnit): string {
  const isCounted = !['fraction', 'hours', 'days', 'months'].includes(unit);
  return isCounted ? fill(words.perMonth, { value: text }) : text;
}

describe('what the page prints is understood when it is typed back', () => {
  test.each(rows)('$unit', (row) => {
    const values = spreadOverDecades(1e-4, row.unit === 'fraction' ? 1 : 1e13);
    fc.assert(
      fc.property(styles, values, ({ locale, currency }, value) => {
        const style: FigureStyle = { locale, currency, words: dictionary(locale).units };
        const printed = [
          figureText(value, row.unit, style),
          exactText(value, row.unit, style),
          spokenFigure(value, row.unit, style),
          spokenFigure(value, row.unit, style, 'of'),
          ...(row.unit === 'money' ? [sumText(value, style), axisMoney(value, style)] : []),
        ];
        for (const text of [...printed, ...printed.map((one) => monthly(one, style, row.unit))]) {
          const read = readTyped(row, text, decimalSign(locale), currencySign(locale, currency));
          expect(typeof read, `${text}: ${read}`).toBe('number');
          // As far as it was rounded for the screen.
          expect(Math.abs(Number(read) / value - 1), text).toBeLessThan(0.06);
        }
      }),
      { numRuns: 500 },
    );
  });
});
