import type { history as en } from '../en/history.ts';

export const history: typeof en = {
  label: 'Шаги',
  undo: 'Отменить',
  redo: 'Повторить',
  undoHint: 'Отменить (Ctrl+Z или ⌘Z)',
  redoHint: 'Повторить (Ctrl+Shift+Z или ⇧⌘Z)',
};
