/** Input that no page gets while a dialog for printing covers it. */
const hands = ['pointerdown', 'touchstart', 'wheel', 'keydown'] as const;

/** Runs after printing; browsers inside other apps have no event: there, at the next input. */
export function afterPrint(run: () => void): void {
  const listening = new AbortController();
  const end = (event: Event) => {
    // The keys of the print command may still be down.
    if (event instanceof KeyboardEvent && event.repeat) return;
    listening.abort();
    run();
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  for (const event of ['afterprint', ...hands]) addEventListener(event, end, options);
}
