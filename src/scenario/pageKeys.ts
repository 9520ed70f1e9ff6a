/** Keys of one page, as the deck's step, which others neither read nor write. */
export const pageKeys: ReadonlySet<string> = new Set(['step']);
