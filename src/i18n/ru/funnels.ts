import type { funnels as en } from '../en/funnels.ts';

export const funnels: typeof en = {
  title: {
    contract: 'Сколько нужно на контракт: сейчас и в цели',
    month: 'Что рынок даёт за месяц: сейчас и в цели',
  },
  scale: 'Площади пропорциональны числам, масштаб\u00a0общий.',
  terms: 'CV1, заход → заявка: маркетолог, телемаркетолог. CV2, заявка → контракт: продажник.',
  views: { label: 'Показать', contract: 'на контракт', month: 'в месяц' },
  sides: { now: 'Сейчас', goal: 'Цель' },
  each: 'по {cost}',
  legend: { one: '= 1 контракт', many: '= {count} {visits}' },
  nothing: {
    zero: {
      now: 'Сейчас контрактов нет: конверсия равна нулю.',
      goal: 'В цели контрактов нет: конверсия равна нулю.',
    },
    missing: { now: 'Сейчас не задано: {levers}.', goal: 'Для цели не задано: {levers}.' },
  },
  table: {
    show: 'Показать таблицей',
    stage: 'Этап',
    perContract: 'на контракт',
    perMonth: 'в месяц',
    conversion: 'конверсия',
    costEach: 'цена за единицу',
    caption: 'Воронки «сейчас» и «цель» в точных цифрах',
    visits: 'Заходы',
    leads: 'Заявки',
    contracts: 'Контракты',
  },
};
