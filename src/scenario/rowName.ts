import { tidyName } from './input.ts';

/** Length of a name in a list, to fit into a link. */
export const ROW_NAME_LENGTH = 24;

/** A name without a list's separators. */
export function tidyRowName(text: string): string {
  const plain = tidyName(text.replace(/[,;]/g, ' ')).trim();
  return [...plain].slice(0, ROW_NAME_LENGTH).join('').trim();
}
