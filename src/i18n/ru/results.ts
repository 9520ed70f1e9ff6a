import type { results as en } from '../en/results.ts';

export const results: typeof en = {
  title: 'Итог',
  strip: 'Коротко об итоге',
  now: 'сейчас',
  goal: 'цель',
  names: {
    coca: 'COCA — во сколько обходится реклама на один контракт',
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
      more: 'контрактов в месяц',
      fewer: 'нынешнего числа контрактов',
      same: 'столько же контрактов',
      nothing: 'у цели контрактов нет',
    },
    cocaMultiplier: {
      more: 'дешевле',
      fewer: 'дороже',
      same: 'те же деньги',
      nothing: 'сейчас контракт ничего не стоит',
    },
    cycleMultiplier: {
      more: 'быстрее',
      fewer: 'медленнее',
      same: 'так же быстро',
      nothing: 'цикл сейчас — 0 дней',
    },
  },
  reasons: {
    missing: 'не задано: {levers}',
    noContractNow: 'сейчас контрактов нет',
    noContractAtGoal: 'у цели контрактов нет',
    noCost: 'контракт у цели ничего не стоит',
    noCycle: 'цикл у цели — 0 дней',
    noContract: 'контрактов нет',
  },
  exact: 'точно {now} → {goal}',
  source:
    'В источнике сначала округлены заходы и заявки: {clicks} × {price} = {now} сейчас, {goal} в цели, {times}.',
};
