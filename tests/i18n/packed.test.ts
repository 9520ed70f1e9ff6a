import { describe, expect, expectTypeOf, it } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { locales } from '../../src/i18n/locale.ts';
import { pack, unpack } from '../../src/i18n/packed.ts';

describe('texts for an island', () => {
  it.each(locales)('come out as they went in: %s', (locale) => {
    const texts = { ...dictionary(locale) };
    expect(unpack(pack(texts))).toEqual(texts);
  });

  it('keep their type', () => {
    const { levers, units } = dictionary('en');
    expectTypeOf(unpack(pack({ levers, units }))).toEqualTypeOf<{
      levers: typeof levers;
      units: typeof units;
    }>();
    // @ts-expect-error texts of one area are not those of another
    const wrong: ReturnType<typeof pack<{ units: typeof units }>> = pack({ levers });
    expect(wrong).toBe(JSON.stringify({ levers }));
  });
});
