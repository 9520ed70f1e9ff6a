import type { APIRoute } from 'astro';
import { href } from '../../i18n/address.ts';
import { dictionary } from '../../i18n/dictionary.ts';
import { localeOf, localePaths } from '../../i18n/locale.ts';
import { iconAddress, iconGround, iconSizes } from '../../layouts/icon.ts';

export const getStaticPaths = localePaths;

/** Web app manifest; opens in the page's language. */
export const GET: APIRoute = ({ params }) => {
  const locale = localeOf(params['locale']);
  const { shell } = dictionary(locale);
  const manifest = {
    id: href(locale, ''),
    start_url: href(locale, ''),
    // Covers both languages.
    scope: href('en', ''),
    name: shell.title,
    short_name: shell.site,
    description: shell.description,
    lang: locale,
    display: 'standalone',
    background_color: iconGround,
    theme_color: iconGround,
    icons: iconSizes.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: iconAddress(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
  return new Response(JSON.stringify(manifest));
};
