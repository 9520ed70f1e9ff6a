import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { leverEquation, leverEquationNames } from '../../src/content/leverEquations.ts';
import { locales } from '../../src/i18n/locale.ts';
import { percentText } from '../../src/i18n/number.ts';
import { norm, STEP } from '../../src/model/step.ts';
import { mathml } from '../../src/ui/mathml.ts';

const everyEquation = locales.flatMap((locale) =>
  leverEquationNames.map((name) => [locale, name] as const),
);

const method = (locale: string) =>
  readFileSync(new URL(`../../src/content/method/${locale}.mdx`, import.meta.url), 'utf8');

describe('equations of which lever first', () => {
  test.each(everyEquation)('%s %s becomes MathML that the policy allows', (locale, name) => {
    const { tex, plain } = leverEquation(name, locale);
    const html = mathml(tex, plain);
    expect(html).toMatch(/^<math display="block" alttext="[^"[\]]+">.*<\/math>$/s);
    expect(html).not.toMatch(/ style=|class=|annotation|merror|mtext/);
  });

  test.each(locales)('in %s each is shown once on the method page', (locale) => {
    const shown = [...method(locale).matchAll(/leverEquation\('(\w+)', '(\w+)'\)/g)];
    expect(shown.map(([, name]) => name)).toEqual(leverEquationNames);
    expect(new Set(shown.map(([, , of]) => of))).toEqual(new Set([locale]));
  });

  test('tell the step and the norm that the model has', () => {
    expect(leverEquation('step', 'en').plain).toContain(String(STEP));
    expect(leverEquation('stepDown', 'en').plain).toContain(`÷ ${STEP}`);
    for (const locale of locales) {
      const text = method(locale).replaceAll('\u00a0', ' ');
      const [cv1, cv2] = [norm.cv1, norm.cv2].map((norm) => percentText(locale, `${norm * 100}`));
      expect(text).toContain(`CV1 ${cv1}, CV2 ${cv2}`.replaceAll('\u00a0', ' '));
    }
  });
});
