import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { timeEquation, timeEquationNames } from '../../src/content/timeEquations.ts';
import { plainNumber } from '../../src/i18n/number.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { orderKeys, parameterOf } from '../../src/model/parameters.ts';
import { mathml } from '../../src/ui/mathml.ts';

const everyEquation = locales.flatMap((locale) =>
  timeEquationNames.map((name) => [locale, name] as const),
);

const method = (locale: string) =>
  readFileSync(new URL(`../../src/content/method/${locale}.mdx`, import.meta.url), 'utf8');

describe('equations of time', () => {
  test.each(everyEquation)('%s %s becomes MathML that the policy allows', (locale, name) => {
    const { tex, plain } = timeEquation(name, locale);
    const html = mathml(tex, plain);
    expect(html).toMatch(/^<math display="block" alttext="[^"[\]]+">.*<\/math>$/s);
    expect(html).not.toMatch(/ style=|class=|annotation|merror|mtext/);
  });

  test.each(locales)('in %s each is shown once on the method page', (locale) => {
    const shown = [...method(locale).matchAll(/timeEquation\('(\w+)', '(\w+)'\)/g)];
    expect(shown.map(([, name]) => name)).toEqual(timeEquationNames);
    expect(new Set(shown.map(([, , of]) => of))).toEqual(new Set([locale]));
  });
});

test.each(locales)(
  'the method in %s tells every figure of the plan as it is by default',
  (locale) => {
    const { names, spreads } = dictionary(locale).plan;
    const text = method(locale).replaceAll('\u00a0', ' ');
    for (const { key, unit, shift, default: value } of orderKeys.map(parameterOf)) {
      const figure =
        unit === 'choice' ? spreads[value as 4] : plainNumber(locale, value * 10 ** shift);
      const row = new RegExp(
        `^\\| ${names[key].replaceAll('\u00a0', ' ')} +\\| ${figure.replaceAll('\u00a0', ' ')}`,
        'm',
      );
      expect(text, key).toMatch(row);
    }
  },
);
