import type { Attachment } from 'svelte/attachments';
import type { DeckAction } from './deckKeys.ts';

type Swipe = Extract<DeckAction, 'on' | 'back'>;

/** How far a finger goes sideways before that is a swipe, in pixels. */
const SWIPE = 48;

/** Where a swipe leads; nothing where the finger went no way or up and down. */
export function swipeOf(across: number, down: number): Swipe | undefined {
  if (Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return undefined;
  return across < 0 ? 'on' : 'back';
}

/** What a finger moves itself, or presses. */
const HOLDS_FINGER = 'dialog, .track, input, button, [role="spinbutton"]';

/** Tells where fingers that go over an element lead; those that move something there lead nowhere. */
export function swipes(onswipe: (swipe: Swipe) => void): Attachment<HTMLElement> {
  return (element) => {
    const attached = new AbortController();
    const { signal } = attached;
    let finger: { id: number; x: number; y: number } | undefined;

    const touch = ({ pointerType, pointerId, clientX, clientY, target }: PointerEvent) => {
      const isHeld = target instanceof Element && target.closest(HOLDS_FINGER);
      const isFinger = pointerType === 'touch' && !isHeld;
      finger = isFinger ? { id: pointerId, x: clientX, y: clientY } : undefined;
    };
    const lift = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (finger?.id !== pointerId) return;
      const swipe = swipeOf(clientX - finger.x, clientY - finger.y);
      finger = undefined;
      if (swipe) onswipe(swipe);
    };
    element.addEventListener('pointerdown', touch, { signal });
    element.addEventListener('pointerup', lift, { signal });
    element.addEventListener('pointercancel', () => (finger = undefined), { signal });
    return () => attached.abort();
  };
}
