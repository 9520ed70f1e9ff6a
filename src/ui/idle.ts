/** How long those who wait for their turn let the page be busy before one of them goes first. */
const PATIENCE = 100;

const waiting = new Set<() => void>();
let isAsked = false;

/**
 * Runs once the page has nothing else to do, or after so many milliseconds at the latest; in a
 * browser that does not tell (Safari), right after its next frame.
 */
export function whenIdle(run: () => void, timeout?: number): void {
  if (!('requestIdleCallback' in globalThis)) requestAnimationFrame(() => setTimeout(run));
  else requestIdleCallback(run, timeout === undefined ? {} : { timeout });
}

/**
 * Runs when it is its turn: one at a time while the page has nothing else to do, or one every tenth
 * of a second where it never has, so that a frame bears one of them at most. Asked for again while it
 * waits, it still runs once. Returns what calls it off.
 */
export function inTurn(run: () => void): () => void {
  waiting.add(run);
  ask();
  return () => waiting.delete(run);
}

function ask(): void {
  if (isAsked || waiting.size === 0) return;
  isAsked = true;
  whenIdle(() => {
    isAsked = false;
    const [first] = waiting;
    if (first) {
      waiting.delete(first);
      first();
    }
    ask();
  }, PATIENCE);
}
