import type { losses as en } from '../en/losses.ts';

export const losses: typeof en = {
  linked: 'Цель теперь такая же, как сейчас: {name}.',
  reset: 'Возвращено: {name} ({from}).',
  levers: 'Все рычаги возвращены: {from}.',
  counts: 'Числа заменены.',
  numbers: {
    now: 'Ваши числа взяты как «сейчас».',
    goal: 'Ваши числа взяты как цель.',
  },
  goal: 'У цели новые цифры.',
  channel: 'Канал убран.',
  started: 'Начато с: {from}.',
  opened: 'Открыто: {name}.',
  undo: 'Отменить',
  close: 'Убрать',
};
