/**
 * Keys of a fragment that belong to one page, such as the deck's step. Other pages ignore them and
 * do not write them.
 */
export const pageKeys: ReadonlySet<string> = new Set(['step']);
