import * as en from './en/index.ts';
import type { Locale } from './locale.ts';
import * as ru from './ru/index.ts';
import { bindShortWords } from './typography.ts';

/** The texts of a language but articles, by area. */
export type Areas = typeof en;

/** The texts of a language, and which one it is. */
export interface Dictionary extends Areas {
  readonly locale: Locale;
}

const languages: Readonly<Record<Locale, Areas>> = {
  en: bindShortWords(en),
  ru: bindShortWords(ru),
};

/** Texts at build time; islands read areas from their page, so that no browser loads both. */
export function dictionary(locale: Locale): Dictionary {
  return { locale, ...languages[locale] };
}
