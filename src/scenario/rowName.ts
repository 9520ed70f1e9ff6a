import { tidyName } from './input.ts';

/** Letters of a name within a list: a link has room for so many. */
export const ROW_NAME_LENGTH = 24;

/** A name as a list of a link can keep it: without the signs that part rows and their places. */
export function tidyRowName(text: string): string {
  const plain = tidyName(text.replace(/[,;]/g, ' ')).trim();
  return [...plain].slice(0, ROW_NAME_LENGTH).join('').trim();
}
