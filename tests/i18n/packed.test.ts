import { describe, expect, expectTypeOf, it } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { pack, unpack, type Packed } from '../../src/i18n/packed.ts';

describe('texts for an island', () => {
  it.each(locales)(
    'are those of the areas that were asked for, and say their language: %s',
    (locale) => {
      const t = dictionary(locale);
      const { levers, units } = t;
      expect(unpack(pack(t, ['levers', 'units']))).toEqual({ locale, levers, units });
    },
  );

  it('keep their type', () => {
    const t = dictionary('en');
    const { units } = t;
    expectTypeOf(unpack(pack(t, ['units'])).units).toEqualTypeOf(units);
    expectTypeOf(unpack(pack(t, ['units'])).locale).toEqualTypeOf<Locale>();
    // @ts-expect-error texts of one area are not those of another
    const wrong: Packed<{ units: typeof units }> = pack(t, ['levers']);
    expect(unpack<object>(wrong)).not.toHaveProperty('units');
  });
});
