import type { Locale } from '../i18n/locale.ts';
import { fill, plural, type Plural } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';

/** A message with a number, in the number's plural form. */
export function countText(forms: Plural, count: number, locale: Locale): string {
  return fill(plural(locale, forms, count), { count: plainNumber(locale, count) });
}
