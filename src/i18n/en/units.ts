import type { UnitWords } from '../figure.ts';

export const units: UnitWords = {
  days: { count: { one: 'day', other: 'days' }, of: { one: 'day', other: 'days' } },
  months: { count: { one: 'month', other: 'months' }, of: { one: 'month', other: 'months' } },
  visits: { count: { one: 'visit', other: 'visits' }, of: { one: 'visit', other: 'visits' } },
  leads: { count: { one: 'lead', other: 'leads' }, of: { one: 'lead', other: 'leads' } },
  contracts: {
    count: { one: 'contract', other: 'contracts' },
    of: { one: 'contract', other: 'contracts' },
  },
};
