import type { absence as en } from '../en/absence.ts';

export const absence: typeof en = {
  missing: '{side}, не задано: {levers}.',
  noMarket: '{side}: рынок не даёт заходов, поэтому ничего не приходит.',
  none: '{side}: контрактов нет, конверсия равна нулю.',
};
