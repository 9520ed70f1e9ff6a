import { PNG } from 'pngjs';
import { beforeAll, expect, test } from 'vitest';
import { cardCharacters, socialCard, type Pens } from '../../integrations/socialImage/card.ts';
import { lightColors } from '../../integrations/socialImage/colors.ts';
import { Typesetter } from '../../integrations/socialImage/type.ts';
import { socialImage, takePens } from '../../integrations/socialImage.ts';
import { locales } from '../../src/i18n/locale.ts';

let pens: Pens;
beforeAll(async () => {
  pens = await takePens();
});

test.each(locales)(
  'the picture beside links in %s is a PNG of the size that is shown',
  async (locale) => {
    const file = await socialImage(locale, pens);
    expect(file.length).toBeLessThan(150_000);
    const { width, height } = PNG.sync.read(file);
    expect([width, height]).toEqual([1200, 630]);
  },
);

test.each(locales)('nothing on the card in %s leaves it or is set in two places', (locale) => {
  const card = socialCard(locale, pens);
  expect(card).not.toMatch(/NaN|undefined|Infinity/);
  const places = [...card.matchAll(/<path transform="translate\(([-\d.]+) ([-\d.]+)\)"/g)];
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(places.map(([place]) => place)).size).toBeGreaterThan(20);
  // The squares are in proportion: 4 338 visits to 49 leads to 1 contract.
  const areas = [...card.matchAll(/<rect x="[-\d.]+" y="[-\d.]+" width="([\d.]+)"/g)].map(
    ([, side]) => Number(side) ** 2,
  );
  const [visits = NaN, leads = NaN, contract = NaN] = areas;
  expect(visits / contract).toBeCloseTo(1 / (0.0113 * 0.0204), 3);
  expect(leads / contract).toBeCloseTo(1 / 0.0204, 3);
});

test('type is as wide at any size, borrows signs it lacks, and refuses what no font has', async () => {
  const type = await Typesetter.of(`${cardCharacters(locales)}AV`);
  const style = { family: 'literata', weight: 550, size: 50 } as const;
  const line = type.set('Тот же рынок → 20,9', style);
  expect(type.set('Тот же рынок → 20,9', { ...style, size: 100 }).width).toBeCloseTo(
    2 * line.width,
  );
  expect(type.set('AV', style).width).toBeLessThan(
    type.set('A', style).width + type.set('V', style).width,
  );
  expect(() => type.set('漢', style)).toThrow(/No font/);
});

test('takes the light one of each pair of colours', () => {
  const colors = lightColors(
    '--ink: light-dark(#111, #eee); --space: 1rem; --paper: light-dark(#fff, #000)',
  );
  expect([...colors]).toEqual([
    ['ink', '#111'],
    ['paper', '#fff'],
  ]);
});
