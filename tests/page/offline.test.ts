// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepOffline } from '../../src/page/offline.ts';

const register = vi.fn(() => Promise.resolve());
let container: EventTarget & { controller?: object | null; register?: typeof register };

beforeEach(() => {
  register.mockClear();
  container = Object.assign(new EventTarget(), { controller: null, register });
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
