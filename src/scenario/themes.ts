/* Imported by the inlined head script, so this file holds nothing else. */

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Parses a stored or queried theme; the system's otherwise. */
export function themeOf(asked: string | null | undefined): Theme {
  return themes.find((theme) => theme === asked) ?? 'system';
}
