/** What a hand can do only to a page that no dialog for printing covers. */
const hands = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/** Runs once printing is over; browsers inside other apps never tell: there, the next touch. */
export function afterPrint(run: () => void): void {
  const listening = new AbortController();
  const end = (event: Event) => {
    // The keys that asked for it may still be held.
    if (event instanceof KeyboardEvent && event.repeat) return;
    listening.abort();
    run();
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const event of ['afterprint', ...hands]) addEventListener(event, end, options);
}
