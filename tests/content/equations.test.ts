import { describe, expect, test } from 'vitest';
import { equation, equationNames } from '../../src/content/equations.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import type { Side } from '../../src/model/levers.ts';
import { figureOf, figuresOf, metricUnit, type Metric } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { mathml } from '../../src/ui/mathml.ts';
import { expectClose } from '../asserts.ts';

const everyEquation = locales.flatMap((locale) =>
  equationNames.map((name) => [locale, name] as const),
);

describe('equations', () => {
  test.each(everyEquation)(
    '%s %s becomes MathML that the content security policy allows',
    (locale, name) => {
      const { tex, plain } = equation(name, locale);
      const html = mathml(tex, plain);
      expect(html).toMatch(/^<math display="block" alttext="[^"[\]]+">.*<\/math>$/s);
      expect(html).not.toMatch(/style=|class=|annotation|merror|mtext/);
    },
  );

  const computed = everyEquation.filter(([, name]) => name !== 'cv1' && name !== 'cv2');

  test.each(computed)('%s %s in plain text computes what the model does', (locale, name) => {
    const figures = figuresOf(defaultScenario);
    const side = metricUnit(name) === 'multiplier' ? undefined : 'goal';
    expectClose(
      evaluate(equation(name, locale).plain, locale, side),
      figureOf(figures, name, side),
    );
  });
});

/** Words of the plain forms and the figures that they stand for. */
const words: Readonly<Record<Locale, Readonly<Record<string, Metric | Side>>>> = {
  en: {
    'visits a month': 'visitsPerMonth',
    'leads a month': 'leadsPerMonth',
    'contracts a month': 'contractsPerMonth',
    'market capacity': 'market',
    'click price': 'price',
    'deal cycle': 'cycle',
    CV1: 'cv1',
    CV2: 'cv2',
    COCA: 'coca',
  },
  ru: {
    'заходов в месяц': 'visitsPerMonth',
    'заявок в месяц': 'leadsPerMonth',
    'контрактов в месяц': 'contractsPerMonth',
    'ёмкость рынка': 'market',
    'цена клика': 'price',
    'цикл сделки': 'cycle',
    CV1: 'cv1',
    CV2: 'cv2',
    COCA: 'coca',
  },
};

const sidesInWords: Readonly<Record<Locale, Readonly<Record<string, Side>>>> = {
  en: { now: 'now', goal: 'goal' },
  ru: { сейчас: 'now', цель: 'goal' },
};

/** Computes a plain form such as `a ÷ (b · c)`, from left to right. */
function evaluate(plain: string, locale: Locale, side: Side | undefined): number {
  const inner = plain.replace(/\(([^()]*[·÷][^()]*)\)/, (_, product: string) =>
    String(evaluate(product, locale, side)),
  );
  const [first = '', ...rest] = inner.split(/ ([·÷]) /);
  let value = valueOf(first, locale, side);
  for (let at = 0; at < rest.length; at += 2) {
    const next = valueOf(rest[at + 1] ?? '', locale, side);
    value = rest[at] === '÷' ? value / next : value * next;
  }
  return value;
}

function valueOf(term: string, locale: Locale, side: Side | undefined): number {
  const [, word = '', of] = /^(.*?)(?: \((\p{L}+)\))?$/u.exec(term) ?? [];
  const metric = words[locale][word] as Metric | undefined;
  if (!metric) return Number(word.replace(',', '.'));
  return figureOf(figuresOf(defaultScenario), metric, of ? sidesInWords[locale][of] : side);
}
