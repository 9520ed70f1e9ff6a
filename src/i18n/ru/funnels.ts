import type { funnels as en } from '../en/funnels.ts';

export const funnels: typeof en = {
  title: {
    contract: 'Чего требует один контракт сейчас и у цели',
    month: 'Что рынок даёт за месяц сейчас и у цели',
  },
  scale: 'Площади пропорциональны числам, масштаб\u00a0один.',
  terms: 'CV1, заход → заявка: маркетолог, телемаркетолог. CV2, заявка → контракт: продажник.',
  views: { label: 'Показать', contract: 'на контракт', month: 'в месяц' },
  sides: { now: 'Сейчас', goal: 'Цель' },
  each: 'по {cost}',
  legend: { one: '= 1 контракт', many: '= {count} {visits}' },
  nothing: {
    zero: {
      now: 'Сейчас контрактов нет: конверсия равна нулю.',
      goal: 'У цели контрактов нет: конверсия равна нулю.',
    },
    missing: { now: 'Сейчас не задано: {levers}.', goal: 'У цели не задано: {levers}.' },
  },
  table: {
    show: 'Показать таблицей',
    stage: 'Этап',
    perContract: 'на контракт',
    perMonth: 'в месяц',
    conversion: 'конверсия',
    costEach: 'цена за единицу',
    caption: 'Воронка каждой стороны в точных цифрах',
    visits: 'Заходы',
    leads: 'Заявки',
    contracts: 'Контракты',
  },
};
