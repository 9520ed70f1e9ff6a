/** The languages of the site; the first one's pages have no prefix in their address. */
export const locales = ['en', 'ru'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', ru: 'Русский' };

/** The language that a page's address is in. */
export function localeOf(text: string | undefined): Locale {
  return locales.find((locale) => locale === text) ?? 'en';
}

/** The addresses of a page in every language, for `getStaticPaths`: English has no prefix. */
export function localePaths(): { params: { locale: Locale | undefined } }[] {
  return locales.map((locale) => ({ params: { locale: locale === 'en' ? undefined : locale } }));
}
