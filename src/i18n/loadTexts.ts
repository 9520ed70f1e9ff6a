import type { Areas, Dictionary } from './dictionary.ts';
import type { Locale } from './locale.ts';
import { pageLocale } from './pageLocale.ts';
import { bindShortWords } from './typography.ts';

const languages: Readonly<Record<Locale, () => Promise<Areas>>> = {
  en: () => import('./en/index.ts'),
  ru: () => import('./ru/index.ts'),
};

const loaded = new Map<Locale, Promise<Dictionary>>();

/** Texts of a language, the page's by default, loaded on demand; a failure is retried. */
export function loadTexts(locale = pageLocale()): Promise<Dictionary> {
  let texts = loaded.get(locale);
  if (!texts) {
    texts = languages[locale]().then((areas) => boundAreas(locale, areas));
    texts.catch(() => loaded.delete(locale));
    loaded.set(locale, texts);
  }
  return texts;
}

/** Binds an area when it is first read: all at once take 25 ms of the press that asks for one. */
function boundAreas(locale: Locale, areas: Areas): Dictionary {
  const bound = Object.entries(areas).map(([name, area]) => {
    let texts: unknown;
    return [name, { get: () => (texts ??= bindShortWords(area)), enumerable: true }] as const;
  });
  return Object.defineProperties({ locale }, Object.fromEntries(bound)) as Dictionary;
}
