import { dictionary } from '../../src/i18n/dictionary.ts';
import type { Locale } from '../../src/i18n/locale.ts';

/** How figures are written in a language, in roubles. */
export const styleIn = (locale: Locale) => ({
  locale,
  currency: 'RUB',
  words: dictionary(locale).units,
});

export const plain = (text: string) => text.replace(/\s/g, ' ');
