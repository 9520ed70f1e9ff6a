import { localeFacts, type Locale } from './locale.ts';

/** The address of a page in a language, below the folder that the site is served from. */
export function href(locale: Locale, page: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return base + localeFacts[locale].path + page;
}
