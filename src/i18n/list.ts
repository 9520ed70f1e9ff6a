import type { Locale } from './locale.ts';

/** Names as a sentence tells them: "A, B, and C". */
export function listText(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(names);
}
