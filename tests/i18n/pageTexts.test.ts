// @vitest-environment jsdom
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { nameTexts, textsBlock, textsOf, type TextNames } from '../../src/i18n/pageTexts.ts';

/** Names as they reach a browser, where no dictionary is known. */
async function inBrowser() {
  vi.resetModules();
  return import('../../src/i18n/pageTexts.ts');
}

function addBlock(json: string): void {
  const block = document.createElement('script');
  block.type = 'application/json';
  block.className = 'page-texts';
  block.textContent = json;
  document.body.append(block);
}

afterEach(() => document.body.replaceChildren());

describe('texts of an island', () => {
  it.each(locales)('are those that it names, with their language: %s', (locale) => {
    const t = dictionary(locale);
    const { levers, units } = t;
    expect(textsOf(nameTexts(t, ['levers', 'units']))).toEqual({ locale, levers, units });
  });

  it.each(locales)('are read from blocks of the page in a browser: %s', async (locale) => {
    const t = dictionary(locale);
    const { levers, units, seek } = t;
    const names = nameTexts(t, ['levers', 'units', 'seek']);
    const browser = await inBrowser();
    addBlock(textsBlock(t, ['levers', 'units', 'units']));
    expect(() => browser.textsOf(names)).toThrow('The page has no texts of seek');
    addBlock(textsBlock(t, ['seek']));
    expect(browser.textsOf(names)).toEqual({ locale, levers, units, seek });
  });

  it('cannot end their block', () => {
    const t = { ...dictionary('en'), units: { days: '</script><b>' } } as never;
    const json = textsBlock(t, ['units']);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ units: { days: '</script><b>' } });
  });

  it('keep their type', () => {
    const t = dictionary('en');
    const { units } = t;
    expectTypeOf(textsOf(nameTexts(t, ['units'])).units).toEqualTypeOf(units);
    expectTypeOf(textsOf(nameTexts(t, ['units'])).locale).toEqualTypeOf<Locale>();
    // @ts-expect-error texts of one area are not those of another
    const wrong: TextNames<{ units: typeof units }> = nameTexts(t, ['levers']);
    expect(textsOf<object>(wrong)).not.toHaveProperty('units');
  });
});
