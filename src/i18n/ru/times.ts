import type { Plural } from '../message.ts';

export const times: Plural = {
  one: '{times}\u00a0раз',
  few: '{times}\u00a0раза',
  many: '{times}\u00a0раз',
  other: '{times}\u00a0раза',
};
