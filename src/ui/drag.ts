import type { Attachment } from 'svelte/attachments';

interface DragHandlers<Held> {
  /** Starts a drag; returns its state. */
  readonly start: (event: PointerEvent) => Held;
  readonly move: (event: PointerEvent, held: Held) => void;
  /** Ends it: lifted, or cancelled by the browser or another press. */
  readonly end: (event: PointerEvent, held: Held, isLifted: boolean) => void;
}

/**
 * Drags an element by main button or finger; a second finger is ignored. A press without an end is
 * over when the pointer moves without a button, or presses anew.
 */
export function drag<Held>({
  start,
  move,
  end,
}: DragHandlers<Held>): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    const attached = new AbortController();
    const { signal } = attached;
    let held: { readonly pointer: number; readonly what: Held } | undefined;

    const letGo = (event: PointerEvent, isLifted: boolean) => {
      const before = held;
      held = undefined;
      if (before) end(event, before.what, isLifted);
    };
    const grab = (event: PointerEvent) => {
      if (event.button !== 0 || (held && !event.isPrimary)) return;
      letGo(event, false);
      held = { pointer: event.pointerId, what: start(event) };
      element.setPointerCapture(event.pointerId);
    };
    const follow = (event: PointerEvent) => {
      if (event.pointerId !== held?.pointer) return;
      if (event.buttons === 0) letGo(event, false);
      else move(event, held.what);
    };
    const release = (event: PointerEvent) => {
      if (event.pointerId === held?.pointer) letGo(event, event.type === 'pointerup');
    };
    element.addEventListener('pointerdown', grab as EventListener, { signal });
    element.addEventListener('pointermove', follow as EventListener, { signal });
    for (const event of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      element.addEventListener(event, release as EventListener, { signal });
    }
    return () => attached.abort();
  };
}
