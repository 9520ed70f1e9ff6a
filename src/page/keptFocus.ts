const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';
/** Frames in which a pressed control may disappear: chapters follow a change by some of them. */
const FRAMES = 60;

/** Moves focus to the neighbour of a pressed control that disappears, in its section if any. */
export function keepFocus(): void {
  const keep = (event: MouseEvent) => {
    // By keyboard only: focus in a field opens a phone's keyboard.
    if (event.detail !== 0 || !(event.target instanceof HTMLElement)) return;
    const pressed = event.target;
    const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const place = all.indexOf(pressed);
    if (place < 0) return;
    const section = pressed.closest('section');
    const nearest = [...all.slice(place + 1), ...all.slice(0, place).reverse()];
    let frames = 0;
    const watch = () => {
      const focused = document.activeElement;
      if (focused !== pressed && focused !== document.body) return;
      if (!isThere(pressed)) {
        const visible = nearest.filter(isThere);
        (visible.find((one) => section?.contains(one)) ?? visible[0])?.focus();
      } else if (focused === pressed && (frames += 1) < FRAMES) requestAnimationFrame(watch);
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
