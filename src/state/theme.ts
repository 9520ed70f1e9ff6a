import { atom } from 'nanostores';
import { themeOf, themes } from '../scenario/themes.ts';
import { THEME_KEY } from './keptKeys.ts';
import { keep, onOtherWindow, read } from './storage.ts';

/** The colours that the visitor has asked for, here or on an earlier page. */
export const theme = atom(themeOf(read(THEME_KEY)));

/** Asks for the colours after the present ones, round and round, on this page and later ones. */
export function askForNextTheme(): void {
  const next = themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? 'system';
  theme.set(next);
  keep(THEME_KEY, next);
}

/** Takes over the colours that are asked for in another window. Gives back how to stop. */
export function followOtherThemes(): () => void {
  return onOtherWindow(THEME_KEY, () => theme.set(themeOf(read(THEME_KEY))));
}
