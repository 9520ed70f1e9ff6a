import { localeFacts, type Locale } from './locale.ts';

const formats: Partial<Record<Locale, Intl.DateTimeFormat>> = {};
const weeks: Partial<Record<Locale, Intl.DateTimeFormat>> = {};
const days: Partial<Record<Locale, Intl.DateTimeFormat>> = {};

/** A day: `24 November 2026`, «24 ноября 2026 г.» */
export function dayText(locale: Locale, date: Date): string {
  return (days[locale] ??= new Intl.DateTimeFormat(localeFacts[locale].dateTag, {
    dateStyle: 'long',
  })).format(date);
}

/** The day of an ISO date or time, in any time zone. */
export function isoDayText(locale: Locale, iso: string): string {
  return dayText(locale, new Date(`${iso.slice(0, 10)}T12:00`));
}

/** A week by its first day, in UTC: `4 May`, «4 мая». */
export function weekText(locale: Locale, monday: Date): string {
  return (weeks[locale] ??= new Intl.DateTimeFormat(localeFacts[locale].dateTag, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
  })).format(monday);
}

/** A moment in the reader's time zone: `24 Nov 2026, 22:40`. */
export function dateText(locale: Locale, date: Date): string {
  const format = (formats[locale] ??= new Intl.DateTimeFormat(localeFacts[locale].dateTag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }));
  return format.format(date);
}
