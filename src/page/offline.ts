import { href } from '../i18n/address.ts';
import { sayNewRelease } from '../islands/context/onDemand.ts';
import { ownScript } from '../ui/trusted.ts';

interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/** Time in which a page makes its requests, in milliseconds. */
const QUIET = 5000;

/**
 * Installs the service worker, except with Save-Data, and announces a new release, also one since
 * `first`, the worker that the page came from.
 */
export async function keepOffline(first: ServiceWorker | null | undefined): Promise<void> {
  // Undefined on insecure hosts, despite its type.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container || (navigator as Line).connection?.saveData) return;
  // The first controller is no update.
  if (first && container.controller !== first) sayNewRelease();
  if (container.controller) container.addEventListener('controllerchange', sayNewRelease);
  await container.register(ownScript(href('en', 'sw.js')));
  const registration = await container.ready;
  // Chromium drops an activation for five minutes when a request reaches the old worker meanwhile
  // (8 of 15 times on a busy machine), and hears one message a run: it is sent once the page is
  // quiet.
  const activateLater = () => {
    setTimeout(() => registration.waiting?.postMessage('activate'), QUIET);
  };
  const followInstalling = () => {
    registration.installing?.addEventListener('statechange', activateLater);
  };
  activateLater();
  followInstalling();
  registration.addEventListener('updatefound', followInstalling);
}
