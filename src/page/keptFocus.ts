const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';
/** Frames in which a pressed control may disappear: chapters follow a change by some of them. */
const FRAMES = 60;

/** Moves focus to the neighbour of a pressed control that disappears. */
export function keepFocus(): void {
  const keep = (event: MouseEvent) => {
    // By keyboard only: focus in a field opens a phone's keyboard.
    if (event.detail !== 0 || !(event.target instanceof HTMLElement)) return;
    const pressed = event.target;
    const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const place = all.indexOf(pressed);
    if (place < 0) return;
    let frames = 0;
    const watch = () => {
      if (isThere(pressed)) {
        frames += 1;
        if (document.activeElement === pressed && frames < FRAMES) requestAnimationFrame(watch);
      } else if (document.activeElement === document.body) {
        const next = all.slice(place + 1).find(isThere) ?? all.slice(0, place).findLast(isThere);
        next?.focus();
      }
    };
    // Whoever takes the control away may move the focus itself, a frame later.
    requestAnimationFrame(() => requestAnimationFrame(watch));
  };
  // Before handlers that may remove the control.
  addEventListener('click', keep, { capture: true });
}

function isThere(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
