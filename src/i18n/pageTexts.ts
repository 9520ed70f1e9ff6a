import type { Areas, Dictionary } from './dictionary.ts';

/**
 * The language and areas of texts that an island reads from its page: each area stands once in the
 * HTML, not in the props of every island (76 kB of the first page instead of 63, compressed).
 */
export type TextNames<T> = string & { readonly named?: T };

/** Dictionaries that pages are built from; none in a browser. */
const dictionaries = new Map<string, Dictionary>();

const parsed = new WeakMap<Element, object>();

/** Names areas for an island; at build, where it reads them from the dictionary itself. */
export function nameTexts<Area extends keyof Areas>(
  t: Dictionary,
  areas: readonly Area[],
): TextNames<Pick<Dictionary, Area | 'locale'>> {
  dictionaries.set(t.locale, t);
  return [t.locale, ...areas].join(' ');
}

/** Areas as a page's block of JSON, which no text can end. */
export function textsBlock(t: Dictionary, areas: Iterable<keyof Areas>): string {
  const texts = Object.fromEntries([...new Set(areas)].map((area) => [area, t[area]]));
  return JSON.stringify(texts).replaceAll('<', String.raw`\u003c`);
}

/** Named texts; an area that no block before the island has is an error. */
export function textsOf<T extends object>(names: TextNames<T>): T {
  const [locale = '', ...areas] = names.split(' ');
  const texts: object = dictionaries.get(locale) ?? textsOfPage();
  const entries = areas.map((area) => {
    if (!(area in texts)) throw new Error(`The page has no texts of ${area}`);
    return [area, texts[area as keyof typeof texts]];
  });
  return Object.fromEntries([['locale', locale], ...entries]) as T;
}

/** As plain objects: Svelte's proxies of props take 1.3 of 8.3 ms of a drag's step. */
function textsOfPage(): object {
  // A block that is still coming, below the island that asks, has nothing behind it yet.
  const blocks = [...document.querySelectorAll('script.page-texts')].filter(
    (block) => block.nextSibling !== null || document.readyState !== 'loading',
  );
  return Object.assign({}, ...blocks.map(parse)) as object;
}

function parse(block: Element): object {
  const texts = parsed.get(block) ?? (JSON.parse(block.textContent) as object);
  parsed.set(block, texts);
  return texts;
}
