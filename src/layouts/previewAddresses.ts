import { href } from '../i18n/address.ts';
import { locales, type Locale } from '../i18n/locale.ts';

export interface PreviewAddresses {
  readonly canonical: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  readonly sitemap: string;
  readonly image: string;
}

/** URLs for search engines and previews, which must be absolute: undefined without TAKT_SITE. */
export function previewAddresses(
  locale: Locale,
  page: string,
  site: URL | undefined,
): PreviewAddresses | undefined {
  if (!site) return undefined;
  const whole = (path: string) => new URL(path, site).href;
  return {
    canonical: whole(href(locale, page)),
    alternates: [
      ...locales.map((one) => ({ language: one, address: whole(href(one, page)) })),
      { language: 'x-default', address: whole(href('en', page)) },
    ],
    sitemap: whole(href('en', 'sitemap-index.xml')),
    image: whole(href('en', `social-${locale}.png`)),
  };
}
