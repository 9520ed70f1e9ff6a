const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

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
    // After the page has changed and the focus is lost.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body || isThere(pressed)) return;
        const nearest = [...all.slice(place + 1), ...all.slice(0, place).reverse()].filter(isThere);
        (nearest.find((one) => section?.contains(one)) ?? nearest[0])?.focus();
      }),
    );
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
