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

/** Texts at build time; islands get their areas packed, so that no browser loads both languages. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale];
}
