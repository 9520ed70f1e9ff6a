import type { Locale } from './locale.ts';

/** Names in a sentence: "A, B, and C". */
export function listText(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(names);
}
