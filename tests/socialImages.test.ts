import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { dictionary } from '../src/i18n/dictionary.ts';
import { locales, type Locale } from '../src/i18n/locale.ts';
import { fill } from '../src/i18n/message.ts';
import { figuresOf } from '../src/model/metrics.ts';
import { defaultScenario } from '../src/scenario/presets.ts';
import { sides } from '../src/model/sides.ts';
import { funnelLabels } from '../src/words/funnels.ts';
import { headlineOf } from '../src/words/headline.ts';
import { read } from './words/read.ts';

/** What the card of a language has to say: the default scenario's sentence and its funnels. */
function wordsOf(locale: Locale): string[] {
  const t = dictionary(locale);
  const figures = figuresOf(defaultScenario);
  const style = { locale, currency: defaultScenario.currency, words: t.units };
  const funnels = sides.flatMap((side) => {
    const { title, stages, passages } = funnelLabels(figures, side, 'contract', style, t);
    return [
      title,
      ...Object.values(passages).map(({ name, text }) => `${name} ${text}`),
      ...Object.values(stages).flatMap(({ count, noun, cost }) => [
        `${count.text} ${noun}`,
        count.text === '1' ? cost.text : fill(t.funnels.each, { cost: cost.text }),
      ]),
    ];
  });
  return [read(headlineOf(defaultScenario, figures, style, t)), ...funnels];
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

test.each(locales)('the picture beside links in %s says what the site says', async (locale) => {
  const file = new URL(`../public/social-${locale}.png`, import.meta.url);
  const { format, width, height, size, xmpAsString } = await sharp(fileURLToPath(file)).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
  // Where this fails, `npm run pictures` takes the pictures anew.
  const written = JSON.parse(xmpAsString ?? '[]') as string[];
  expect(written.map(plain)).toEqual(wordsOf(locale).map(plain));
  expect(size ?? 0).toBeLessThan(100_000);
});
