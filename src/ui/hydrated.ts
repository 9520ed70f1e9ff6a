import { pageEvents } from '../page/pageState.ts';

/**
 * Waits until a part of the page listens. Tells whether it does: one that could not be fetched never
 * will. The head's script marks those, since they may have failed before anybody asked.
 */
export async function hydrated(part: HTMLElement): Promise<boolean> {
  if (part.dataset['failed'] !== undefined) return false;
  if (!part.hasAttribute('ssr')) return true;
  return new Promise((resolve) => {
    part.addEventListener(pageEvents.hydrated, () => resolve(true), { once: true });
    part.addEventListener(pageEvents.notHydrated, () => resolve(false), { once: true });
  });
}
