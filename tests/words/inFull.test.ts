import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { readLink } from '../../src/scenario/link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { systemOf } from '../../src/state/system.ts';
import { inFullLine } from '../../src/words/inFull.ts';
import { scenarios } from '../scenario/arbitraries.ts';
import { read } from './read.ts';

function line(scenario: Scenario, locale: Locale = 'en'): string | undefined {
  const t = dictionary(locale);
  const style = { locale, currency: scenario.currency };
  const told = inFullLine(systemOf(scenario).goal.customer, style, t);
  return told && read(told);
}

test.each([
  ['', /at the goal costs 18,749 ₽, brings 24,000 ₽ and is paid back on day 16/],
  ['check=20000', /never paid back/],
  ['price=0&team=0', /costs nothing/],
])('%s', (link, words) => {
  expect(line(readLink(link).scenario)).toMatch(words);
});

test('is told in Russian as well', () => {
  expect(line(readLink('').scenario, 'ru')).toMatch(/18 749 ₽.*24 000 ₽.*на 16-й день/);
});

test.each(['check=', 'margin=', 'paysp=', 'cv2=', 'cv2=0', 'cycle='])(
  'says nothing where %s leaves nothing to say',
  (link) => {
    expect(line(readLink(link).scenario)).toBeUndefined();
  },
);

test('has no slot that nothing fills, whatever is given', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom(...locales), (scenario, locale) => {
      expect(line(scenario, locale) ?? '').not.toMatch(/NaN|Infinity|undefined|\{/);
    }),
  );
});
