import type { rolePanel as en } from '../en/rolePanel.ts';

export const rolePanel: typeof en = {
  title: 'Кто держит какой рычаг',
  tabs: 'Роли',
  more: 'Задачи и показатели: {role}',
};
