/** Texts written as one string, on their way from a page to an island. */
export type Packed<T> = string & { readonly packed?: T };

/**
 * Packs texts for an island. What is handed over as objects, Astro walks through word by word and
 * Svelte watches down to the last word, which a slow phone feels when the page starts.
 */
export function pack<T extends object>(texts: T): Packed<T> {
  return JSON.stringify(texts);
}

/** Texts as they were before they were packed. */
export function unpack<T extends object>(texts: Packed<T>): T {
  return JSON.parse(texts) as T;
}
