import { askForNextTheme, followOtherThemes, theme } from '../state/theme.ts';
import { clearFlag, setFlag } from './pageState.ts';

/** Shows the colours that are asked for, and names them on the button that asks for others. */
export function followTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme');
  // An embed and the deck have none, and keep the colours that the script in their head gave them.
  if (!button) return;
  button.addEventListener('click', askForNextTheme);
  followOtherThemes();
  theme.subscribe((shown) => {
    if (shown === 'system') clearFlag('theme');
    else setFlag('theme', shown);
    const name = button.dataset[shown] ?? '';
    button.setAttribute('aria-label', `${button.dataset['label']}: ${name}`);
    button.title = name;
  });
}
