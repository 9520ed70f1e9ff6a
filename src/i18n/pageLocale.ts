import { localeOf, type Locale } from './locale.ts';

/** The page's language, for parts loaded on demand. */
export function pageLocale(): Locale {
  return localeOf(document.documentElement.lang);
}
