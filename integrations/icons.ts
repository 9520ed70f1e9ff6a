import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { iconGround, iconSizes } from '../src/layouts/icon.ts';

/** The sign's share of an icon: systems cut circles of four fifths. */
const SHARE = 0.52;

/** Writes icons of the site's sign on a ground, in the sizes of systems. */
export function icons(): AstroIntegration {
  return {
    name: 'takt:icons',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const size of iconSizes) {
          const inner = Math.round(size * SHARE);
          const sign = await sharp(fileURLToPath(new URL('favicon.svg', dir)), {
            density: (72 * inner) / 32,
          })
            .resize(inner)
            .toBuffer();
          const ground = {
            width: size,
            height: size,
            channels: 3,
            background: iconGround,
          } as const;
          await sharp({ create: ground })
            .composite([{ input: sign }])
            .png({ palette: true })
            .toFile(fileURLToPath(new URL(`icon-${size}.png`, dir)));
        }
      },
    },
  };
}
