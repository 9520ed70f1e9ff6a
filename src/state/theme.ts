import { THEME_KEY } from './keptKeys.ts';

/** The colours that a visitor can ask for. */
const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

/** The wish after the present one, round and round. */
export function nextTheme(): Theme {
  return themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'system';
}

/** Shows a theme, or the present one, and says so on its button. */
export function showTheme(theme: Theme | undefined, button: HTMLButtonElement): void {
  const root = document.documentElement;
  const shown = theme ?? currentTheme();
  if (shown === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = shown;
  if (theme) keep(theme);
  const name = button.dataset[shown] ?? '';
  button.setAttribute('aria-label', `${button.dataset['label']}: ${name}`);
  button.title = name;
}

function currentTheme(): Theme {
  const wish = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === wish) ?? 'system';
}

/** A browser that keeps nothing shows the theme all the same, until the page is left. */
function keep(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is full or blocked.
  }
}
