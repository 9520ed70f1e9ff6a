/*
 * Keeps the site for when there is no line. Our own, since Workbox's precache holds one release: the
 * next one would take away what a page that is still open may yet ask for, or would have to wait until
 * every such page is closed, reloading one not being enough.
 */
import { fetchRelease, kept, takeRelease, type Release } from './release.ts';

/** The release that this worker was built with. */
declare const RELEASE: Release;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a worker finds around it; TypeScript's own description cannot stand beside that of a page. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
}

const release = RELEASE;
const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
const opened = () => caches.open(scope);

worker.addEventListener('install', (event) => {
  const install = async () => {
    await fetchRelease(await opened(), scope, release);
    await worker.skipWaiting();
  };
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  const activate = async () => {
    await takeRelease(await opened(), scope, release);
    await worker.clients.claim();
  };
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return;
  const answer = async () =>
    (await kept(await opened(), address, scope, release)) ?? fetch(request);
  event.respondWith(answer());
});
