import type { Plural } from '../message.ts';

export const times: Plural = {
  one: '{times}\u00a0time',
  other: '{times}\u00a0times',
};
