import type { Areas, Dictionary } from './dictionary.ts';

export type Packed<T> = string & { readonly packed?: T };

/**
 * Serialises areas of a language's texts, and its name, for an island: as objects, which Svelte proxies, a step of a drag takes 8.3 ms of
 * script instead of 7.0.
 */
export function pack<Area extends keyof Areas>(
  t: Dictionary,
  areas: readonly Area[],
): Packed<Pick<Dictionary, Area | 'locale'>> {
  return JSON.stringify(
    Object.fromEntries(['locale' as const, ...areas].map((area) => [area, t[area]])),
  );
}

export function unpack<T extends object>(texts: Packed<T>): T {
  return JSON.parse(texts) as T;
}
