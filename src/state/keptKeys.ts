/*
 * Keys of what the script in the head of every page looks for too. It is built with what it imports
 * in it, so this file holds nothing else.
 */

/** Where the colours are kept that a visitor asked for. */
export const THEME_KEY = 'takt-theme';
