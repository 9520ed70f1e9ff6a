/** Texts serialised for an island's props. */
export type Packed<T> = string & { readonly packed?: T };

/**
 * Serialises texts for an island. As objects, Astro would serialise each value and Svelte would
 * proxy each, which costs time at start.
 */
export function pack<T extends object>(texts: T): Packed<T> {
  return JSON.stringify(texts);
}

export function unpack<T extends object>(texts: Packed<T>): T {
  return JSON.parse(texts) as T;
}
