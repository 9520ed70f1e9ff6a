import type { Dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';
import { bindShortWords } from './typography.ts';

const languages: Readonly<Record<Locale, () => Promise<Dictionary>>> = {
  en: () => import('./en/index.ts'),
  ru: () => import('./ru/index.ts'),
};

const loaded = new Map<Locale, Promise<Dictionary>>();

/**
 * Every text of one language, for parts of a page that are fetched when they are asked for: islands
 * that a page starts with get theirs packed into their props. One that failed is asked for again.
 */
export function loadTexts(locale: Locale): Promise<Dictionary> {
  let texts = loaded.get(locale);
  if (!texts) {
    texts = languages[locale]().then(bindShortWords);
    texts.catch(() => loaded.delete(locale));
    loaded.set(locale, texts);
  }
  return texts;
}
