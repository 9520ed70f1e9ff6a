import type { plan as en } from '../en/plan.ts';

export const plan: typeof en = {
  names: {
    tuneMonths: 'Отладка',
    tuneCost: 'Стоимость отладки',
    testShare: 'Поток во время отладки',
    flowMonths: 'Поток до отладки, если сначала поток',
    averageCheck: 'Средний чек',
    margin: 'Валовая маржа',
    horizonMonths: 'Горизонт',
    spread: 'Ровность цикла сделки',
  },
  short: {
    tuneMonths: 'отладка',
    tuneCost: 'стоимость отладки',
    testShare: 'поток во время отладки',
    flowMonths: 'поток до отладки',
    averageCheck: 'средний чек',
    margin: 'маржа',
    horizonMonths: 'горизонт',
    spread: 'ровность',
  },
  meanings: {
    tuneMonths: 'За сколько месяцев работы рычаги доходят от «сейчас» до цели.',
    tuneCost: 'Сколько эта работа стоит в месяц.',
    testShare: 'Какую долю заходов рынка покупают, пока сначала отлаживают конверсии.',
    flowMonths: 'Сколько месяцев полного потока проходит до отладки, если начать с потока.',
    averageCheck: 'Сколько денег приносит один контракт.',
    margin: 'Какая доля чека остаётся после себестоимости проданного.',
    horizonMonths: 'На сколько месяцев вперёд смотреть.',
    spread: 'Насколько сделки отличаются друг от друга по длине.',
  },
  perMonth: '{value} в месяц',
  spreads: { 1: 'низкая', 4: 'обычная', 16: 'высокая' },
  target: 'цель подбора',
  targetCoca: 'COCA не выше {value}',
  targetContracts: '{value} в месяц или больше',
};
