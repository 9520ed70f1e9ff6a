/* Inlined with the head script: no imports. */

export const THEME_KEY = 'takt-theme';
