import type { UnitWords } from '../figure.ts';

export const units: UnitWords = {
  days: {
    count: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    of: { one: 'дня', few: 'дней', many: 'дней', other: 'дня' },
  },
  months: {
    count: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    of: { one: 'месяца', few: 'месяцев', many: 'месяцев', other: 'месяца' },
  },
  visits: {
    count: { one: 'заход', few: 'захода', many: 'заходов', other: 'захода' },
    of: { one: 'захода', few: 'заходов', many: 'заходов', other: 'захода' },
  },
  leads: {
    count: { one: 'заявка', few: 'заявки', many: 'заявок', other: 'заявки' },
    of: { one: 'заявки', few: 'заявок', many: 'заявок', other: 'заявки' },
  },
  contracts: {
    count: { one: 'контракт', few: 'контракта', many: 'контрактов', other: 'контракта' },
    of: { one: 'контракта', few: 'контрактов', many: 'контрактов', other: 'контракта' },
  },
  hours: {
    count: { one: 'час', few: 'часа', many: 'часов', other: 'часа' },
    of: { one: 'часа', few: 'часов', many: 'часов', other: 'часа' },
  },
  calls: {
    count: { one: 'дозвон', few: 'дозвона', many: 'дозвонов', other: 'дозвона' },
    of: { one: 'дозвона', few: 'дозвонов', many: 'дозвонов', other: 'дозвона' },
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
  perMonth: '{value} в месяц',
  suffix: { days: { other: 'дн.' }, months: { other: 'мес.' }, perMonth: { other: 'в мес.' } },
};
