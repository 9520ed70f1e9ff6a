import { describe, expect, it } from 'vitest';
import { chapters } from '../../src/chapters.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { explanationOf, type FigureAttributes } from '../../src/words/explanation.ts';

const figures = figuresOf(defaultScenario);

/** An explanation with ordinary spaces, which is how a reader sees it. */
function explained(metric: string, attributes: FigureAttributes = {}, locale: Locale = 'en') {
  const t = dictionary(locale);
  const style = { locale, currency: 'RUB', words: t.units };
  const { name, values, ...rest } = explanationOf(metric, attributes, figures, style, t);
  const spaced = (text: string) => text.replace(/\s/g, ' ');
  return { ...rest, name: spaced(name), values: values.map(spaced) };
}

describe('a figure of the funnel', () => {
  it('is told of its side, or of both, with its equation', () => {
    const { name } = explained('coca');
    expect(explained('coca').values).toHaveLength(2);
    expect(explained('coca', { side: 'goal' })).toMatchObject({
      name,
      values: [expect.stringMatching(/^goal: 3,008\.\d+ ₽$/)],
      equation: expect.stringMatching(/^= /) as string,
    });
    expect(explained('cocaMultiplier').values).toHaveLength(1);
    expect(explained('cycle', { side: 'now' })).not.toHaveProperty('equation');
  });

  it('of another scenario is told as it is there', () => {
    const { name } = explained('coca');
    expect(explained('answer.coca', { value: '250' })).toMatchObject({ name, values: ['250 ₽'] });
    expect(explained('coca', { between: 'cv1', side: 'goal', value: '250' }).values).toEqual([
      '250 ₽',
    ]);
  });
});

describe('what one lever did', () => {
  it('is explained by its exact figure and by its equation', () => {
    expect(explained('factor.cv1', { outcome: 'coca', value: String(5.67 / 1.13) })).toEqual({
      name: 'CV1, visit → lead: how many times cheaper a contract becomes through this lever alone',
      values: ['×5.017699115'],
      equation: 'f = lever (goal) ÷ lever (now)',
    });
  });

  it('counts a price that falls downwards', () => {
    const { equation } = explained('factor.price', { outcome: 'coca', value: '2' }, 'ru');
    expect(equation).toBe('f = рычаг (сейчас) ÷ рычаг (цель)');
  });

  it('has no equation where the lever has no part in it, and no figure where there is none', () => {
    expect(explained('factor.cycle', { outcome: 'contractsPerMonth' })).toEqual({
      name: 'Deal cycle: how many times more contracts come through this lever alone',
      values: ['no figure'],
    });
  });
});

describe('a figure of a chapter', () => {
  it('is explained by what it is and its exact figure', () => {
    expect(explained('fullCoca', { side: 'now', value: '18749.262' })).toEqual({
      name: 'COCA in full: clicks + people and tools a contract + bonus',
      values: ['18,749.262 ₽'],
    });
    expect(explained('needed', { value: '2.6157' }, 'ru').values).toEqual(['2,6157']);
  });

  it('is told from one of the same name by what it is marked with', () => {
    const ofOrder = explained('contracts', { value: '21' }).name;
    for (const attributes of [{ channel: '1' }, { basis: 'full' }]) {
      const ofChannel = explained('contracts', { ...attributes, value: '21' });
      expect(ofChannel.name).not.toBe(ofOrder);
      expect(ofChannel.values).toEqual(['21']);
    }
  });

  it.each(locales)('is named, whichever chapter it is of (%s)', (locale) => {
    for (const chapter of chapters) {
      if (!('metrics' in chapter)) continue;
      const marks = 'marks' in chapter.metrics ? { basis: 'full' } : {};
      for (const metric of Object.keys(chapter.metrics.units)) {
        const { name, values } = explained(metric, { ...marks, value: '2' }, locale);
        expect(name, metric).toMatch(/\S/);
        expect(values, metric).toEqual([expect.stringMatching(/2/)]);
      }
    }
  });
});
