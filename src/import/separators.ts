/** What parts the cells of a text, the commonest first. */
export const separators = [',', ';', '\t', '|'] as const;

/** One of them. */
export type Separator = (typeof separators)[number];
