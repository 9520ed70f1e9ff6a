import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { iconGround, iconSizes } from '../src/layouts/icon.ts';

/** How much of an icon its sign takes: systems cut icons to a circle that has four fifths of it. */
const SHARE = 0.52;

/** Writes the site's sign, on a ground of its own, as large as systems ask for it. */
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
