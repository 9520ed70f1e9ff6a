import { localeFacts, type Locale } from './locale.ts';

/** A page's address in a language, below the site's folder. */
export function href(locale: Locale, page: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return base + localeFacts[locale].path + page;
}
