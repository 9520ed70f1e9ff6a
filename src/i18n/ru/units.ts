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
};
