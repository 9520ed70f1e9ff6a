import type { SalesMonth } from '../model/planFact.ts';
import type { InputRow } from './input.ts';

/** Fields of a month's sales, as typed. */
export const factRows = {
  leads: { shift: 0, unit: 'leads', allowed: [0, 1e12] },
  contracts: { shift: 0, unit: 'contracts', allowed: [0, 1e12] },
  sales: { shift: 0, unit: 'money', allowed: [0, 1e15] },
} as const satisfies Readonly<Record<keyof SalesMonth, InputRow>>;
