import type { Attachment } from 'svelte/attachments';

interface DragHandlers<State> {
  readonly start: (event: PointerEvent) => State;
  readonly move: (event: PointerEvent, state: State) => void;
  readonly end: (event: PointerEvent, state: State, isLifted: boolean) => void;
}

/** Drags an element by main button or finger; a press without an end ends at the next move. */
export function drag<State>({
  start,
  move,
  end,
}: DragHandlers<State>): Attachment<HTMLElement | SVGElement> {
  return (element) => {
    const attached = new AbortController();
    const { signal } = attached;
    let active: { readonly pointer: number; readonly state: State } | undefined;

    const letGo = (event: PointerEvent, isLifted: boolean) => {
      const before = active;
      active = undefined;
      if (before) end(event, before.state, isLifted);
    };
    const grab = (event: PointerEvent) => {
      if (event.button !== 0 || (active && !event.isPrimary)) return;
      letGo(event, false);
      active = { pointer: event.pointerId, state: start(event) };
      element.setPointerCapture(event.pointerId);
    };
    const follow = (event: PointerEvent) => {
      if (event.pointerId !== active?.pointer) return;
      if (event.buttons === 0) letGo(event, false);
      else move(event, active.state);
    };
    const release = (event: PointerEvent) => {
      if (event.pointerId === active?.pointer) letGo(event, event.type === 'pointerup');
    };
    element.addEventListener('pointerdown', grab as EventListener, { signal });
    element.addEventListener('pointermove', follow as EventListener, { signal });
    for (const event of ['pointerup', 'pointercancel', 'lostpointercapture']) {
      element.addEventListener(event, release as EventListener, { signal });
    }
    return () => attached.abort();
  };
}
