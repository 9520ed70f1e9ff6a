import { askForNextTheme, followOtherThemes, theme } from '../state/theme.ts';
import { showTheme } from './pageState.ts';

/** Applies the chosen theme and labels its button. */
export function followTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  // Absent on embed and deck, which keep the head script's theme.
  if (!button) return;
  button.addEventListener('click', askForNextTheme);
  followOtherThemes();
  theme.subscribe((shown) => {
    showTheme(shown);
    const name = button.dataset[shown] ?? '';
    button.setAttribute('aria-label', `${button.dataset['label']}: ${name}`);
    button.title = name;
  });
}
