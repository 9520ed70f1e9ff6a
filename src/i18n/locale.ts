/** The languages of the site; the first one's pages have no prefix in their address. */
export const locales = ['en', 'ru'] as const;

/** A language of the site. */
export type Locale = (typeof locales)[number];
