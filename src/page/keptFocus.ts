const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

/** Moves focus to the neighbour of a pressed control that disappears. */
export function keepFocus(): void {
  const keep = (event: MouseEvent) => {
    // By keyboard only: focus in a field opens a phone's keyboard.
    if (event.detail !== 0 || !(event.target instanceof HTMLElement)) return;
    const pressed = event.target;
    const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const place = all.indexOf(pressed);
    if (place < 0) return;
    // After the page has changed and the focus is lost.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body || isThere(pressed)) return;
        const next = all.slice(place + 1).find(isThere) ?? all.slice(0, place).findLast(isThere);
        next?.focus();
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
