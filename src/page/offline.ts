import { href } from '../i18n/address.ts';
import { sayNewRelease } from '../islands/context/asked.ts';
import { ownScript } from '../ui/trusted.ts';

interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/** Until a page is taken to have made its requests, in milliseconds. */
const QUIET = 5000;

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
  const registration = await container.ready;
  // A page's request that reaches the old worker while the new one activates makes Chromium drop the
  // activation for five minutes (8 of 15 times on a busy machine). Asked again, it activates; but
  // each run of a worker is heard once, so the request waits for a quiet page.
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
