import type { InputNoun, UnitWord } from '../figure.ts';

const same = (one: string, other: string): UnitWord => ({
  count: { one, other },
  of: { one, other },
});

/** Units of a customer's and the department's figures, beside those that every page has. */
export const inputUnits: Readonly<Record<InputNoun, UnitWord>> = {
  hours: same('hour', 'hours'),
  calls: same('call', 'calls'),
  contacts: same('contact', 'contacts'),
  deals: same('deal', 'deals'),
  customers: same('customer', 'customers'),
  people: same('person', 'people'),
};
