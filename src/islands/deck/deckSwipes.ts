import type { Attachment } from 'svelte/attachments';
import type { DeckAction } from './deckKeys.ts';

type Swipe = Extract<DeckAction, 'on' | 'back'>;

/** Minimum horizontal distance of a swipe, in pixels. */
const SWIPE = 48;

/** Direction of a swipe; undefined for short or vertical moves. */
export function swipeOf(across: number, down: number): Swipe | undefined {
  if (Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return undefined;
  return across < 0 ? 'on' : 'back';
}

/** Elements with their own touch handling. */
const HOLDS_FINGER = 'dialog, .track, input, button, [role="spinbutton"], [role="slider"]';

/** Notifies of swipes over an element, except on controls. */
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
