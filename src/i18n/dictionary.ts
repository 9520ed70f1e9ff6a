import * as en from './en/index.ts';
import type { Locale } from './locale.ts';
import * as ru from './ru/index.ts';
import { bindShortWords } from './typography.ts';

/** Every text of the site that is not an article, by area. */
export type Dictionary = typeof en;

const dictionaries: Readonly<Record<Locale, Dictionary>> = {
  en: bindShortWords(en),
  ru: bindShortWords(ru),
};

/**
 * The texts of a language. For pages as they are built: islands get the areas that they need
 * packed into their props, so that no browser starts with a language that it does not show.
 */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
