import { href } from '../i18n/address.ts';
import { sayNewRelease } from '../islands/context/asked.ts';
import { ownScript } from '../ui/trusted.ts';

interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Installs the service worker and announces a new release, also one that took over since the page
 * came from `first`, its worker then. Not with Save-Data.
 */
export async function keepOffline(first: ServiceWorker | null | undefined): Promise<void> {
  // Undefined on insecure hosts, despite its type.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container || (navigator as Line).connection?.saveData) return;
  // The first controller is no update.
  if (first && container.controller !== first) sayNewRelease();
  if (container.controller) container.addEventListener('controllerchange', sayNewRelease);
  await container.register(ownScript(href('en', 'sw.js')));
}
