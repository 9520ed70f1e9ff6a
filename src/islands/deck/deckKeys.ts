import { letterOf } from '../../ui/letterKey.ts';

/** What a key asks of the deck. */
export type DeckAction =
  'on' | 'back' | 'first' | 'last' | 'full' | 'blank' | 'notes' | 'leave' | 'letGo';

const moves: Readonly<Partial<Record<string, DeckAction>>> = {
  ArrowRight: 'on',
  ArrowDown: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  // Clickers begin a show by it.
  F5: 'full',
  '.': 'blank',
};

/** What takes keys of its own: sliders, fields, figures that can be moved, choices. */
const HOLDS_KEYS = 'input, select, textarea, [role="spinbutton"], [contenteditable]';

const FIELD = 'input[type="text"], textarea';

/**
 * What a key asks of the deck; nothing where it belongs to something else: to a slider, a field, a
 * dialog or the browser. A clicker sends Page Up and Page Down, F5
 * to begin a show, and a full stop or B to blank the room.
 */
export function deckAction(event: KeyboardEvent): DeckAction | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('dialog')) return undefined;
  if (event.key === 'Escape') return target?.closest(FIELD) ? 'letGo' : 'leave';
  if (target?.closest(HOLDS_KEYS)) return undefined;
  if (event.key === ' ') {
    if (target?.closest('button, a, summary')) return undefined;
    return event.shiftKey ? 'back' : 'on';
  }
  const letter = event.repeat ? '' : letterOf(event);
  if (letter === 'F') return 'full';
  if (letter === 'N') return 'notes';
  if (letter === 'B') return 'blank';
  return moves[event.key];
}
