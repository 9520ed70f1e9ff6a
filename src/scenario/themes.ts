/*
 * The script in the head of every page reads colours too. It is built with what it imports in it, so
 * this file holds nothing else.
 */

/** The colours that a visitor, or the host of an embed, can ask for. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** Reads what was asked for, in an address or on an earlier page; the system's colours otherwise. */
export function themeOf(asked: string | null | undefined): Theme {
  return themes.find((theme) => theme === asked) ?? 'system';
}
