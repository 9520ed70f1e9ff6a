/** Longest wait of a task in the queue, in milliseconds. */
const QUEUE_TIMEOUT = 100;

const waiting = new Set<() => void>();
let isAsked = false;

/** `requestIdleCallback` with a timeout in milliseconds; in Safari after the next frame. */
export function whenIdle(run: () => void, timeout?: number): void {
  if (!('requestIdleCallback' in globalThis)) requestAnimationFrame(() => setTimeout(run));
  else requestIdleCallback(run, timeout === undefined ? {} : { timeout });
}

/** Queues a task: one at a time while idle, or one every 100 ms. Returns how to cancel. */
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
  }, QUEUE_TIMEOUT);
}
