import type { Locale } from './locale.ts';

const formats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A moment as people write it, in their own time zone: `24 Nov 2026, 22:40`. */
export function dateText(locale: Locale, date: Date): string {
  const tag = locale === 'en' ? 'en-GB' : locale;
  const format = (formats[locale] ??= new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }));
  return format.format(date);
}
