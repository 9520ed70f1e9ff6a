import { tidyName } from './input.ts';

/** Longest name in a list: what fits into a link. */
export const ROW_NAME_LENGTH = 24;

/** Normalises a name in a list: without the list's separators. */
export function tidyRowName(text: string): string {
  const plain = tidyName(text.replace(/[,;]/g, ' ')).trim();
  return [...plain].slice(0, ROW_NAME_LENGTH).join('').trim();
}
