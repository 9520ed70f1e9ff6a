import { localeOf, type Locale } from './locale.ts';

/** The language of the page, for parts that are loaded when they are asked for. */
export function pageLocale(): Locale {
  return localeOf(document.documentElement.lang);
}
