import { create } from 'fontkitten';

/** Texts with about the site's frequencies of letters, by script. */
export const samples = {
  // Spaces, digits and signs of both languages are in this one.
  latin:
    'Same ad spend. Leads ×5.02, contracts ×20.9. Move two conversions, the click price, the deal ' +
    'cycle and the market’s capacity, and watch what a contract costs and how many contracts a month ' +
    'one market gives. Nothing is sent anywhere: your figures live in this page and in the part of ' +
    'its link after the # sign. 62 904 ₽ → 3 009 ₽. Who holds the lever: a salesperson, a marketer.',
  cyrillic:
    'Двигайте две конверсии цену клика цикл сделки и ёмкость рынка и смотрите сколько стоит контракт ' +
    'и сколько контрактов в месяц даёт один и тот же рынок Ничего никуда не отправляется ваши цифры ' +
    'живут на этой странице и в части ссылки после знака Коммерческий директор отвечает за конверсии',
} as const;

export type Script = keyof typeof samples;

/** Average width of a sample's letters in a font, in em. */
export function averageWidth(font: Buffer, script: Script): number {
  const parsed = create(font);
  if (parsed.isCollection) throw new Error('One font is expected, not a collection');
  const text = script === 'latin' ? samples.latin : samples.cyrillic.replaceAll(' ', '');
  const widths = [...text]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((code) => parsed.hasGlyphForCodePoint(code))
    .map((code) => parsed.glyphForCodePoint(code).advanceWidth);
  return widths.reduce((sum, width) => sum + width, 0) / widths.length / parsed.unitsPerEm;
}
