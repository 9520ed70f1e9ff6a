import { FONTS_KEY } from '../state/keptKeys.ts';
import { keep } from '../state/storage.ts';
import { clearFlag, hasFlag } from './pageState.ts';

/**
 * Shows the site's own fonts where the page has put them off (a first visit, see `head.ts`): once
 * every file that its text needs is here, and all at once, since each has the page laid out anew.
 */
export async function showFonts(): Promise<void> {
  if (!hasFlag('fonts')) return;
  const text = document.getElementById('main')?.textContent ?? '';
  const languages = document.querySelector('header [hreflang]')?.textContent ?? '';
  // A file that does not come leaves its letters to the next font of the list.
  await Promise.allSettled([
    document.fonts.load('1em Onest', languages + text),
    document.fonts.load('550 1em Literata', text),
  ]);
  clearFlag('fonts');
  keep(FONTS_KEY, 'here');
}
