/* Imported by the inlined head script, so this file holds nothing else. */

export const THEME_KEY = 'takt-theme';
