import type { inFull as en } from '../en/inFull.ts';

export const inFull: typeof en = {
  first:
    'С людьми и инструментами контракт в цели стоит {fullCoca}, приносит {ltv} и окупается на {paybackDays}-й день.',
  never:
    'С людьми и инструментами контракт в цели стоит {fullCoca}, приносит {ltv} и не окупается.',
  free: 'С людьми и инструментами контракт в цели достаётся даром и приносит {ltv}.',
  link: 'Деньги контракта',
};
