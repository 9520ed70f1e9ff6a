import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { locales, type Locale } from '../src/i18n/locale.ts';
import { CARD, cardCharacters, socialCard, type Pens } from './socialImage/card.ts';
import { lightColors } from './socialImage/colors.ts';
import { Typesetter } from './socialImage/type.ts';

/** Draws, for each language, the picture that stands beside links to the site: `social-en.png`. */
export function socialImages(): AstroIntegration {
  return {
    name: 'takt:social-images',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pens = await takePens();
        for (const locale of locales) {
          await writeFile(new URL(`social-${locale}.png`, dir), await socialImage(locale, pens));
        }
      },
    },
  };
}

/** The picture of one language, as PNG. */
export async function socialImage(locale: Locale, pens: Pens): Promise<Buffer> {
  const picture = await sharp(Buffer.from(socialCard(locale, pens)))
    .png({ palette: true, effort: 10 })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = picture.info;
  if (width !== CARD.width || height !== CARD.height) throw new Error('The card has another size');
  return picture.data;
}

/** Reads the site's fonts and colours. */
export async function takePens(): Promise<Pens> {
  const tokens = await readFile(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
  const colors = lightColors(tokens);
  return {
    type: await Typesetter.of(cardCharacters(locales)),
    color: (token) => {
      const color = colors.get(token);
      if (!color) throw new Error(`No colour is called ${token}`);
      return color;
    },
  };
}
