import { href } from '../i18n/address.ts';
import { sayNewRelease } from '../ui/say.ts';
import { ownScript } from '../ui/trusted.ts';

/** What browsers that know of it tell of the line; TypeScript does not. */
interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Keeps the site for when there is no line, and tells when a new release has come. Whoever saves data
 * fetches nothing that was not asked for.
 */
export async function keepOffline(): Promise<void> {
  // Pages of a host that is not secure have none, whatever TypeScript says.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container || (navigator as Line).connection?.saveData) return;
  // The first one to come is no new one.
  if (container.controller) container.addEventListener('controllerchange', sayNewRelease);
  await container.register(ownScript(href('en', 'sw.js')));
}
