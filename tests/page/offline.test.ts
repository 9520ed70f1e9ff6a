// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../src/page/offline.ts';

let registration: EventTarget & { waiting: object | null; installing: EventTarget | null };
const register = vi.fn(() => Promise.resolve());
let container: EventTarget & {
  controller?: object | null;
  register?: typeof register;
  ready?: unknown;
};

beforeEach(() => {
  register.mockClear();
  registration = Object.assign(new EventTarget(), { waiting: null, installing: null });
  container = Object.assign(new EventTarget(), {
    controller: null,
    register,
    ready: Promise.resolve(registration),
  });
  const navigator = { serviceWorker: container as typeof container | undefined };
  vi.stubGlobal('navigator', navigator);
  document.body.innerHTML =
    '<p id="toast" data-new-release="A new one" data-reload="Reload" data-close="Close"></p>';
});

const toast = () => document.querySelector('#toast > span')?.firstChild?.textContent ?? '';

test('the site is kept from the first visit on, without a word', async () => {
  await keepOffline(null);
  expect(register).toHaveBeenCalledWith('/sw.js');
  container.dispatchEvent(new Event('controllerchange'));
  expect(toast()).toBe('');
});

test('a release that takes over from another one is told, where the page has words for it', async () => {
  container.controller = {};
  await keepOffline(container.controller as ServiceWorker);
  expect(toast()).toBe('');
  container.dispatchEvent(new Event('controllerchange'));
  expect(toast()).toBe('A new one');
  expect(document.querySelector('#toast button')?.textContent).toBe('Reload');
  document.body.innerHTML = '<p id="toast"></p>';
  container.dispatchEvent(new Event('controllerchange'));
  expect(document.getElementById('toast')?.childElementCount).toBe(0);
});

test('so is one that took over before the page got to listen', async () => {
  container.controller = {};
  await keepOffline({} as ServiceWorker);
  expect(toast()).toBe('A new one');
});

test('nothing is fetched for whoever saves data, nor where a browser keeps nothing', async () => {
  vi.stubGlobal('navigator', { serviceWorker: container, connection: { saveData: true } });
  await keepOffline(null);
  vi.stubGlobal('navigator', {});
  await keepOffline(undefined);
  expect(register).not.toHaveBeenCalled();
});

test('a new worker that waits is asked to take over, once the page is quiet', async () => {
  vi.useFakeTimers();
  const postMessage = vi.fn();
  registration.waiting = { postMessage };
  await keepOffline(null);
  expect(postMessage).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(postMessage).toHaveBeenCalledOnce();

  registration.installing = new EventTarget();
  registration.dispatchEvent(new Event('updatefound'));
  registration.installing.dispatchEvent(new Event('statechange'));
  expect(postMessage).toHaveBeenCalledOnce();
  vi.runAllTimers();
  expect(postMessage).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});
