import { href } from '../i18n/address.ts';

/** Background of opaque icons: the light theme's paper. */
export const iconGround = '#faf7f0';

/** Icon widths, in pixels: iOS, then the manifest's. */
export const iconSizes = [180, 192, 512] as const;

export function iconAddress(size: (typeof iconSizes)[number]): string {
  return href('en', `icon-${size}.png`);
}
