const known = new Set(Intl.supportedValuesOf('currency'));

/** Every ISO 4217 code that this platform can format, in alphabetical order. */
export const currencies: readonly string[] = [...known];

/** Whether a text is such a code. */
export function isCurrency(code: string): boolean {
  return known.has(code);
}
