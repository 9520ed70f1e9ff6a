import { askForNextTheme, theme } from '../state/theme.ts';

/** Shows the colours that are asked for, and names them on the button that asks for others. */
export function followTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  // An embed and the deck have none, and keep the colours that the script in their head gave them.
  if (!button) return;
  const root = document.documentElement;
  button.addEventListener('click', askForNextTheme);
  theme.subscribe((shown) => {
    if (shown === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = shown;
    const name = button.dataset[shown] ?? '';
    button.setAttribute('aria-label', `${button.dataset['label']}: ${name}`);
    button.title = name;
  });
}
