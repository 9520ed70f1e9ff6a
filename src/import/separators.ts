/** What parts the cells of a text, the commonest first. */
export const separators = [',', ';', '\t', '|'] as const;

export type Separator = (typeof separators)[number];
