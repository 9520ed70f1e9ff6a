import type { headline as en } from '../en/headline.ts';

/** The same in both directions, which the figure's sign tells. */
const causes = {
  market: 'заходов {market}',
  cv1: 'конверсия в заявку {cv1}',
  cv1BesideMarket: 'конверсия в заявку {cv1}',
  cv2: 'конверсия в контракт {cv2}',
  cv2BesideCv1: 'в контракт {cv2}',
  price: 'цена клика {price}',
};

export const headline: typeof en = {
  causes: {
    more: { times: '×{times}', ...causes },
    less: { times: '÷{times}', ...causes },
  },
  contracts: {
    more: '{monthly} в месяц вместо {monthlyNowBare}',
    fewer: 'всего {monthly} в месяц вместо {monthlyNowBare}',
    same: 'по-прежнему {monthly} в месяц',
  },
  fromSame: 'с того же рынка в {visits}',
  costs: {
    more: {
      cheaper: 'по {coca} вместо\u00a0{cocaNow}.',
      dearer: 'но по {coca} вместо\u00a0{cocaNow}.',
      same: 'по-прежнему по {coca}.',
    },
    fewer: {
      cheaper: 'зато по {coca} вместо\u00a0{cocaNow}.',
      dearer: 'и по {coca} вместо\u00a0{cocaNow}.',
      same: 'по-прежнему по {coca}.',
    },
    same: {
      cheaper: 'но по {coca} вместо\u00a0{cocaNow}.',
      dearer: 'но по {coca} вместо\u00a0{cocaNow}.',
      same: 'по-прежнему по {coca}.',
    },
  },
  offset: 'По-прежнему {monthly} в месяц, по {coca}: {causes} уравновешивают друг друга.',
  equal: '«Сейчас» и «цель» совпадают: {monthly} в месяц, по {coca}.',
  quicker:
    'Цикл сделки {cycle} вместо {cycleNow}: по-прежнему {monthly} в месяц по {coca}, только раньше.',
  slower:
    'Цикл сделки {cycle} вместо {cycleNow}: по-прежнему {monthly} в месяц по {coca}, только позже.',
  noneNow: 'Сейчас контрактов нет; цель — {monthly} в месяц, по {coca}.',
  noneAtGoal:
    'В цели контрактов нет: одна из конверсий равна нулю. Сейчас — {monthlyNow} в месяц, по {cocaNow}.',
  none: 'Контрактов нет ни сейчас, ни в цели: конверсия или рынок равны нулю.',
  noMarket: 'Рынок без заходов не приносит контрактов, какими бы ни были конверсии.',
  noMarketNow: 'Сейчас на рынке нет заходов; цель — {monthly} в месяц, по {coca}.',
  noMarketAtGoal:
    'В цели на рынке нет заходов, поэтому нет и контрактов. Сейчас — {monthlyNow} в месяц, по {cocaNow}.',
  free: 'Заходы ничего не стоят, поэтому бесплатны и контракты: цель — {monthly} в месяц, сейчас — {monthlyNow}.',
  freeNow:
    'Сейчас заходы ничего не стоят: {monthlyNow} в месяц бесплатно. Цель — {monthly} в месяц, по {coca}.',
  freeAtGoal:
    'В цели заходы ничего не стоят: {monthly} в месяц бесплатно, а сейчас — {monthlyNow} по {cocaNow}.',
  nowOnly: 'Сейчас — {monthlyNow} в месяц, по {cocaNow}. Для цели не задано: {goalLevers}.',
  empty:
    'Введите пять чисел — и увидите, во что обходится контракт и сколько их может быть в месяц.',
  missing: 'Ещё не задано: {levers}. Что от этого зависит, остаётся пустым.',
  cycle: {
    quicker:
      'Цикл сделки ({cycleNow} → {cycle}) лишь приближает контракты: ни числа, ни цены он не меняет.',
    slower:
      'Цикл сделки ({cycleNow} → {cycle}) лишь отдаляет контракты: ни числа, ни цены он не меняет.',
    same: 'Цикл сделки тот же: {cycle}.',
  },
};
