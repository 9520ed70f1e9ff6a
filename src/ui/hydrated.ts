import { pageEvents } from '../page/pageState.ts';

/**
 * Waits for the hydration of an island; false where it failed. The head script marks failed ones,
 * since they may fail before anyone waits.
 */
export async function hydrated(part: HTMLElement): Promise<boolean> {
  if (part.dataset['failed'] !== undefined) return false;
  if (!part.hasAttribute('ssr')) return true;
  return new Promise((resolve) => {
    part.addEventListener(pageEvents.hydrated, () => resolve(true), { once: true });
    part.addEventListener(pageEvents.notHydrated, () => resolve(false), { once: true });
  });
}
