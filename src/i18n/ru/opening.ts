import type { opening as en } from '../en/opening.ts';

export const opening: typeof en = {
  about:
    'Симулятор отдела продаж: сколько рекламы уходит на контракт и сколько их в месяц даёт рынок.',
  examples: {
    example: 'Пример: coffee-city.ru.',
    norm: 'Пример: норма.',
    calls: 'Пример: телемаркетинг.',
    mine: 'Ваши цифры.',
  },
  changed: {
    example: 'На основе coffee-city.ru.',
    norm: 'На основе нормы.',
    calls: 'На основе телемаркетинга.',
    mine: 'Ваши цифры.',
  },
  source:
    'Источник округляет {exact} до {clicks}: {clicks} × {price} = {now}; цель {goal}, {times}.',
  ours: 'наше допущение: {figures}.',
  plan: 'план работ («Что сначала», ниже)',
  enter: 'Ввести мои цифры',
};
