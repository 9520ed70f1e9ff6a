// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Loading from './Loading.svelte';

const reload = vi.fn();
vi.mock('../../../src/state/address.ts', () => ({ reloadPage: () => void reload() }));

const texts = {
  loading: 'Coming',
  notLoaded: 'Not here',
  notLoadedButton: 'Load it',
  notLoadedAgain: 'Still not here',
  notLoadedAgainButton: 'Reload',
};
const load = vi.fn<() => Promise<string>>();
let page: ReturnType<typeof mount>;

beforeEach(() => {
  vi.useFakeTimers();
  reload.mockReset();
  load.mockReset();
  document.body.innerHTML = `<template id="part-notice" data-texts='${JSON.stringify(texts)}'></template>`;
});

afterEach(async () => {
  await unmount(page);
  vi.useRealTimers();
});

async function show(milliseconds = 0): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
}

function open(): Promise<void> {
  page = mount(Loading, { target: document.body, props: { load } });
  flushSync();
  return show();
}

const text = (selector: string) => document.querySelector(selector)?.textContent;
const press = async () => {
  document.querySelector<HTMLElement>('[role="status"] button')?.click();
  flushSync();
  await show();
};

test('what comes is shown, without a word', async () => {
  load.mockResolvedValue('part');
  await open();
  await show(60_000);
  expect(text('output')).toBe('part');
  expect(text('[role="status"]')).toBeUndefined();
});

test('what does not come says so in its place, and comes by its button', async () => {
  load.mockRejectedValueOnce(new Error('no line')).mockResolvedValueOnce('part');
  await open();
  expect(text('[role="status"] p')).toBe('Not here');
  expect(text('.discard')).toBe('Discard');
  await press();
  expect(text('output')).toBe('part');
  expect(text('[role="status"]')).toBeUndefined();
});

test('what fails again is to be had by loading the page anew', async () => {
  load.mockRejectedValue(new Error('remembered'));
  await open();
  await press();
  expect(load).toHaveBeenCalledTimes(2);
  expect(text('[role="status"] p')).toBe('Still not here');
  expect(reload).not.toHaveBeenCalled();
  await press();
  expect(reload).toHaveBeenCalledOnce();
});

test('what hangs is said to be on its way, and after a while not to come', async () => {
  load.mockReturnValue(new Promise(() => undefined));
  await open();
  expect(text('[role="status"]')).toBeUndefined();
  await show(2000);
  expect(text('[role="status"] p')).toBe('Coming');
  await show(15_000);
  expect(text('[role="status"] p')).toBe('Not here');
  expect(text('[role="status"] button')).toBe('Load it');
});
