import { pageEvents } from '../page/pageState.ts';

/**
 * Waits for an island's hydration; false where it failed, perhaps before: the head script marks it.
 */
export async function hydrated(part: HTMLElement): Promise<boolean> {
  if (part.dataset['failed'] !== undefined) return false;
  if (!part.hasAttribute('ssr')) return true;
  return new Promise((resolve) => {
    part.addEventListener(pageEvents.hydrated, () => resolve(true), { once: true });
    part.addEventListener(pageEvents.notHydrated, () => resolve(false), { once: true });
  });
}
