/** What an action discarded, beside undo. */
export const losses = {
  linked: 'The goal is now the same as now: {name}.',
  reset: '{name} is back at: {from}.',
  levers: 'All levers are back at: {from}.',
  counts: 'The counts were replaced.',
  numbers: {
    now: 'Your numbers are taken as now.',
    goal: 'Your numbers are taken as the goal.',
  },
  goal: 'The goal has new figures.',
  channel: 'A channel was removed.',
  started: 'Started from: {from}.',
  opened: '{name} is open.',
  undo: 'Undo',
  close: 'Dismiss',
};
