import type { UnitWord, UnitWords } from '../figure.ts';

const same = (one: string, other: string): UnitWord => ({
  count: { one, other },
  of: { one, other },
});

export const units: UnitWords = {
  days: same('day', 'days'),
  months: same('month', 'months'),
  visits: same('visit', 'visits'),
  leads: same('lead', 'leads'),
  contracts: same('contract', 'contracts'),
  hours: same('hour', 'hours'),
  calls: same('connected call', 'connected calls'),
  contacts: same('contact', 'contacts'),
  deals: same('deal', 'deals'),
  customers: same('customer', 'customers'),
  people: same('person', 'people'),
  perMonth: '{value} a month',
  suffix: {
    days: { one: 'day', other: 'days' },
    months: { one: 'month', other: 'months' },
    perMonth: { other: 'a month' },
  },
};
