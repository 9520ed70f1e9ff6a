import * as en from './en/index.ts';
import type { Locale } from './locale.ts';
import * as ru from './ru/index.ts';
import { bindShortWords } from './typography.ts';

/** All texts but articles, by area. */
export type Dictionary = typeof en;

const dictionaries: Readonly<Record<Locale, Dictionary>> = {
  en: bindShortWords(en),
  ru: bindShortWords(ru),
};

/** Texts of a language at build time: islands get their areas packed, so no browser loads both. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
