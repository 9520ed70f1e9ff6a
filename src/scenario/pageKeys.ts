/**
 * Keys that belong to one page, such as the deck's step: other pages neither read nor write them.
 */
export const pageKeys: ReadonlySet<string> = new Set(['step']);
