import { endGestureQuietly, redo, undo } from '../state/history.ts';
import { letterOf } from '../ui/letterKey.ts';

/** Undoes and redoes by the usual keys, except in dialogs and fields being typed in. */
export function followUndoKeys(): void {
  let typedIn: EventTarget | null = null;
  addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.matches('input[type="text"], textarea')) {
      typedIn = target;
    }
  });
  for (const event of ['focusout', 'change'] as const) {
    addEventListener(event, () => {
      typedIn = null;
      // Synchronously: the same press may start the next drag.
      endGestureQuietly();
    });
  }
  addEventListener('keydown', (event) => {
    // Enter commits.
    if (event.key === 'Enter') typedIn = null;
    const step = stepOf(event);
    const { target } = event;
    if (!step || target === typedIn || (target instanceof Element && target.closest('dialog'))) {
      return;
    }
    event.preventDefault();
    step();
  });
}

function stepOf(event: KeyboardEvent): (() => void) | undefined {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return undefined;
  const letter = letterOf(event);
  if (letter === 'Z') return event.shiftKey ? redo : undo;
  return letter === 'Y' && event.ctrlKey && !event.shiftKey ? redo : undefined;
}
