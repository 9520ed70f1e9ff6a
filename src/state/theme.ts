import { atom } from 'nanostores';
import { themeOf, themes } from '../scenario/themes.ts';
import { THEME_KEY } from './keptKeys.ts';
import { keep, onOtherWindow, readStored } from './storage.ts';

export const theme = atom(themeOf(readStored(THEME_KEY)));

export function askForNextTheme(): void {
  const next = themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? 'system';
  theme.set(next);
  keep(THEME_KEY, next);
}

/** Follows the theme chosen in another window. Returns how to stop. */
export function followOtherThemes(): () => void {
  return onOtherWindow(THEME_KEY, () => theme.set(themeOf(readStored(THEME_KEY))));
}
