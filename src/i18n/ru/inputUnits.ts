import type { InputNoun, UnitWord } from '../figure.ts';

export const inputUnits: Readonly<Record<InputNoun, UnitWord>> = {
  hours: {
    count: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    of: { one: 'часа', few: 'часов', many: 'часов', other: 'часа' },
  },
  calls: {
    count: { one: 'звонок', few: 'звонка', many: 'звонков', other: 'звонка' },
    of: { one: 'звонка', few: 'звонков', many: 'звонков', other: 'звонка' },
  },
  contacts: {
    count: { one: 'контакт', few: 'контакта', many: 'контактов', other: 'контакта' },
    of: { one: 'контакта', few: 'контактов', many: 'контактов', other: 'контакта' },
  },
  deals: {
    count: { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' },
    of: { one: 'сделки', few: 'сделок', many: 'сделок', other: 'сделки' },
  },
  customers: {
    count: { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' },
    of: { one: 'клиента', few: 'клиентов', many: 'клиентов', other: 'клиента' },
  },
  people: {
    count: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
    of: { one: 'человека', few: 'человек', many: 'человек', other: 'человека' },
  },
};
