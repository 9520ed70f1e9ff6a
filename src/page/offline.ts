import { href } from '../i18n/address.ts';
import { sayNewRelease } from '../islands/context/asked.ts';
import { ownScript } from '../ui/trusted.ts';

interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/** Installs the service worker and announces a new release. Not with Save-Data. */
export async function keepOffline(): Promise<void> {
  // Undefined on insecure hosts, despite its type.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container || (navigator as Line).connection?.saveData) return;
  // The first controller is no update.
  if (container.controller) container.addEventListener('controllerchange', sayNewRelease);
  await container.register(ownScript(href('en', 'sw.js')));
}
