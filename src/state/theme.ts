import { atom } from 'nanostores';
import { THEME_KEY } from './keptKeys.ts';
import { keep, read } from './storage.ts';

/** The colours that a visitor can ask for. */
const themes = ['system', 'light', 'dark'] as const;

const kept = read(THEME_KEY);

/** The colours that the visitor has asked for, here or on an earlier page. */
export const theme = atom(themes.find((one) => one === kept) ?? 'system');

/** Asks for the colours after the present ones, round and round, on this page and later ones. */
export function askForNextTheme(): void {
  const next = themes[(themes.indexOf(theme.get()) + 1) % themes.length] ?? 'system';
  theme.set(next);
  keep(THEME_KEY, next);
}
