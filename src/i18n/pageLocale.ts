import { localeOf, type Locale } from './locale.ts';

/** The page's language, for parts loaded on demand; translators change the document's `lang`. */
export function pageLocale(): Locale {
  return localeOf(document.body.dataset['locale']);
}
