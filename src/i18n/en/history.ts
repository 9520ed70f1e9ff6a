export const history = {
  label: 'Steps',
  undo: 'Undo',
  redo: 'Redo',
  undoHint: 'Undo (Ctrl+Z or ⌘Z)',
  redoHint: 'Redo (Ctrl+Shift+Z or ⇧⌘Z)',
};
