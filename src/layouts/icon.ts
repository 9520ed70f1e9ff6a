import { href } from '../i18n/address.ts';

/** What lies behind the site's sign where it needs a ground of its own; the light theme's paper. */
export const iconGround = '#faf7f0';

/** Widths of the icons that systems ask for, in pixels: the home screens of phones, then others. */
export const iconSizes = [180, 192, 512] as const;

/** Where the icon of a width is. */
export function iconAddress(size: (typeof iconSizes)[number]): string {
  return href('en', `icon-${size}.png`);
}
