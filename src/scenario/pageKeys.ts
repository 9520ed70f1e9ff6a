/** Keys that belong to one page, as the deck's step: others neither read nor write them. */
export const pageKeys: ReadonlySet<string> = new Set(['step']);
