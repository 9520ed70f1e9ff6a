/** What can have the focus. */
const FOCUSABLE = 'button, input, select, textarea, a[href], summary, [tabindex="0"]';

/**
 * Keeps a keyboard's place on the page: where what was pressed is gone, or cannot be pressed any
 * more, the focus goes to what stands next to it instead of back to the top.
 */
export function keepFocus(): void {
  const keep = (event: MouseEvent) => {
    // A pointer has a place of its own, and a field that took the focus would open a phone's keys.
    if (event.detail !== 0 || !(event.target instanceof HTMLElement)) return;
    const pressed = event.target;
    const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const place = all.indexOf(pressed);
    if (place < 0) return;
    // After the page has changed, and the browser has seen that the focus is nowhere.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body || isThere(pressed)) return;
        const next = all.slice(place + 1).find(isThere) ?? all.slice(0, place).findLast(isThere);
        next?.focus();
      }),
    );
  };
  // Before the page answers, which may take away what was pressed.
  addEventListener('click', keep, { capture: true });
}

function isThere(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true })
  );
}
