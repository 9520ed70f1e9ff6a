import type { rolePanel as en } from '../en/rolePanel.ts';

export const rolePanel: typeof en = {
  title: 'Кто отвечает за какой рычаг',
  choose: 'Роль',
  more: '{role}: задачи и показатели',
};
