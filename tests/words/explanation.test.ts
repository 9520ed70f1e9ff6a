import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { moneyMetrics } from '../../src/words/money.ts';
import { isSystemMetric } from '../../src/model/systemMetrics.ts';
import { explainLever, explainSystem, type Explanation } from '../../src/words/explanation.ts';

/** With ordinary spaces, which is how a reader sees it. */
function plain({ name, values, ...rest }: Explanation): Explanation {
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  return { ...rest, name: spaced(name), values: values.map(spaced) };
}

describe('what one lever did', () => {
  it('is explained by its exact figure and by its equation', () => {
    const figure = { kind: 'factor', lever: 'cv1', outcome: 'coca' } as const;
    expect(plain(explainLever(figure, 5.67 / 1.13, 'RUB', 'en', dictionary('en')))).toEqual({
      name: 'CV1, visit → lead: how many times cheaper a contract becomes through this lever alone',
      values: ['×5.017699115'],
      equation: 'f = lever (goal) ÷ lever (now)',
    });
  });

  it('counts a price that falls downwards', () => {
    const { equation } = explainLever(
      { kind: 'factor', lever: 'price', outcome: 'coca' },
      2,
      'RUB',
      'ru',
      dictionary('ru'),
    );
    expect(equation).toBe('f = рычаг (сейчас) ÷ рычаг (цель)');
  });

  it('has no equation where the lever has no part in it, and no figure where there is none', () => {
    const figure = { kind: 'factor', lever: 'cycle', outcome: 'contractsPerMonth' } as const;
    expect(plain(explainLever(figure, NaN, 'RUB', 'en', dictionary('en')))).toEqual({
      name: 'Deal cycle: how many times more contracts come through this lever alone',
      values: ['no figure'],
    });
  });
});

describe('a figure of money or of the department', () => {
  it('is explained by what it is and its exact figure', () => {
    expect(plain(explainSystem('fullCoca', 18_749.262, 'RUB', 'en', dictionary('en')))).toEqual({
      name: 'COCA in full: clicks + people and tools a contract + bonus',
      values: ['18,749.262 ₽'],
    });
    expect(plain(explainSystem('needed', 2.6157, 'RUB', 'ru', dictionary('ru'))).values[0]).toBe(
      '2,6157',
    );
  });

  it.each(locales)('is named wherever such a figure is shown (%s)', (locale) => {
    const { metrics, systemMetrics } = dictionary(locale);
    for (const metric of moneyMetrics) {
      const name = isSystemMetric(metric) ? systemMetrics[metric] : metrics[metric];
      expect(name, metric).toBeTruthy();
    }
  });
});
