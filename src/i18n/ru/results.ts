import type { results as en } from '../en/results.ts';

export const results: typeof en = {
  title: 'Итог',
  strip: 'Итог коротко',
  now: 'сейчас',
  goal: 'цель',
  names: {
    coca: 'COCA, стоимость рекламы на один контракт',
    contractsPerMonth: 'Контрактов в месяц на всей ёмкости рынка',
    contractsMultiplier: 'Множитель ёмкости',
    cocaMultiplier: 'Множитель COCA',
    cycleMultiplier: 'Множитель цикла сделки',
    adSpendPerMonth: 'Реклама в месяц',
    leadsInProgress: 'Заявок в работе',
  },
  short: { coca: 'COCA', contractsPerMonth: 'контр./мес.' },
  reads: {
    contractsMultiplier: {
      more: 'больше контрактов в месяц',
      fewer: 'меньше контрактов в месяц',
      same: 'контрактов в месяц',
      nothing: 'в цели контрактов нет',
    },
    cocaMultiplier: {
      more: 'дешевле',
      fewer: 'дороже',
      same: 'цена контракта',
      nothing: 'сейчас контракт ничего не стоит',
    },
    cycleMultiplier: {
      more: 'быстрее',
      fewer: 'медленнее',
      same: 'цикл сделки',
      nothing: 'цикл сейчас — 0 дней',
    },
  },
  times: {
    one: 'в {times}\u00a0раз',
    few: 'в {times}\u00a0раза',
    many: 'в {times}\u00a0раз',
    other: 'в {times}\u00a0раза',
  },
  same: {
    contractsMultiplier: 'столько же',
    cocaMultiplier: 'та же',
    cycleMultiplier: 'тот же',
  },
  steps: { undo: 'Отменено.', redo: 'Повторено.' },
  reasons: {
    missing: 'не задано: {levers}',
    noContractNow: 'сейчас контрактов нет',
    noContractAtGoal: 'в цели контрактов нет',
    noCost: 'контракт в цели ничего не стоит',
    noCycle: 'цикл в цели — 0 дней',
    noContract: 'контрактов нет',
  },
  exact: 'точно {now} → {goal}',
};
