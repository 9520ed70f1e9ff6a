/* Offline cache, instead of Workbox, whose precache holds one release: the next would delete
   files of open pages, or wait until all are closed. */
import { fetchRelease, kept, takeRelease, type Release } from './release.ts';

/** Replaced at build time. */
declare const RELEASE: Release;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** Globals of a worker: TypeScript's `webworker` library conflicts with `dom`. */
interface Worker {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate' | 'message',
    listen: (event: Lasting) => void,
  ): void;
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

// A page asks again where the browser dropped the activation.
worker.addEventListener('message', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return;
  const answer = async () =>
    (await kept(await opened(), address, scope, release)) ?? fetch(request);
  event.respondWith(answer());
});
