import type { Plural } from '../message.ts';

export const times: Plural = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };
