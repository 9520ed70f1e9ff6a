import { letterOf } from '../../ui/letterKey.ts';

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
  // Sent by presentation clickers.
  F5: 'full',
  '.': 'blank',
};

/** Elements with their own keys. */
const HOLDS_KEYS =
  'input, select, textarea, [role="spinbutton"], [role="slider"], [contenteditable]';

const FIELD = 'input[type="text"], textarea';

/** The deck's action of a key; undefined for keys of sliders, fields, dialogs or the browser. */
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
