import type { costing as en } from '../en/costing.ts';

export const costing: typeof en = {
  label: 'Что входит в COCA',
  options: { clicks: 'только клики', full: 'целиком' },
  names: { coca: 'COCA', fullCoca: 'COCA целиком' },
  spending: 'Все расходы на заход',
  through: 'через людей, внутри расходов',
  open: 'COCA целиком неизвестна: не задано что-то из её слагаемых, например оплата продажников. Задайте на странице «Деньги контракта».',
};
