import type { Plural } from '../message.ts';

export const times: Plural = { one: 'time', other: 'times' };
