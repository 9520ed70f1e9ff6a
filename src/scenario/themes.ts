/* Inlined with the head script: no imports. */

export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** Parses a stored or queried theme; the system's by default. */
export function themeOf(asked: string | null | undefined): Theme {
  return themes.find((theme) => theme === asked) ?? 'system';
}
