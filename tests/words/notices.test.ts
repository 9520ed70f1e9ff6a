import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { differenceText, linkProblemText } from '../../src/words/notices.ts';
import { difference } from '../../src/scenario/difference.ts';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { scenarios } from '../scenario/arbitraries.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

function problemsOf(fragment: string, locale: Locale = 'en'): string[] {
  const { scenario, problems } = readLink(fragment);
  return problems.map((one) => plain(linkProblemText(one, scenario, locale, dictionary(locale))));
}

describe('what was wrong with a link', () => {
  test.each([
    ['cv1=abc', 'cv1: “abc” is not a number. Shown instead: CV1 1.13% → 5.67%.'],
    [
      'cv2=900~8.5',
      'cv2: “900~8.5” is outside what is allowed, 0% to 100%. Shown instead: CV2 2.04% → 8.5%.',
    ],
    ['price=1&price=2', 'price appears more than once. The first one counts: click price 1 ₽.'],
    [
      'horizon=0',
      'horizon: “0” is outside what is allowed, 1 month to 120 months. Shown instead: horizon 18 months.',
    ],
    [
      'spread=7',
      'spread: “7” is not one of the possible values: 1, 4, 16. Shown instead: spread of the deal cycle usual.',
    ],
    [
      'target=0',
      'target: “0” is outside what is allowed: above 0, at most 1,000,000,000,000. Shown instead: target: not given.',
    ],
    ['foo=1', 'foo: unknown parameter, ignored.'],
    [
      'from=1',
      'from: “1” is not the date of a Monday, such as 2026-05-04. Shown instead: not given.',
    ],
    ['began=no', 'began: “no” is neither 1 nor 0. Shown instead: 0.'],
    [
      'counts=43,9,1~&counts=1,1,1',
      'counts appears more than once. The first one counts: visits, leads and contracts 43 · 9 · 1 → not given.',
    ],
  ])('%s', (fragment, expected) => {
    expect(problemsOf(fragment)).toEqual([expected]);
  });

  test('is said in Russian with every figure in its case', () => {
    expect(problemsOf('horizon=0', 'ru')).toEqual([
      'horizon: «0» выходит за пределы. Допустимые значения: 1 месяц — 120 месяцев. Вместо этого показано: горизонт 18 месяцев.',
    ]);
  });

  test('is said whole in every language, whatever the link is', () => {
    // What the link says is repeated, so it must not look like a slot or a slip of ours itself.
    const texts = fc
      .string()
      .map((text) => text.replace(/[{}%]/g, ''))
      .filter((text) => !/undefined|NaN|Infinity/.test(text));
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
        for (const said of problemsOf(`cv1=${text}&tune=${text}&target=${text}`, locale)) {
          expect(said).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
        }
      }),
    );
  });
});

describe('what a link brought', () => {
  test('is nothing where the scenario is the default one', () => {
    const unlike = difference(defaultScenario, defaultScenario);
    const opened = { scenario: defaultScenario, difference: unlike };
    expect(differenceText(opened, 'ru', dictionary('ru'))).toBe('');
  });

  test('names every figure that differs', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...locales), (scenario, locale) => {
        const t = dictionary(locale);
        const unlike = difference(scenario, defaultScenario);
        const said = differenceText({ scenario, difference: unlike }, locale, t);
        const names: Readonly<Record<string, string>> = {
          ...t.levers.short,
          ...t.plan.short,
          ...t.customer.short,
          ...t.department.short,
        };
        for (const key of unlike.parameters) expect(said).toContain(names[key]);
        expect(said.replace(scenario.name, '')).not.toMatch(/undefined|NaN|Infinity/);
      }),
    );
  });
});
