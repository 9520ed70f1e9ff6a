// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { remakeParts } from '../../src/ui/failedPart.ts';
import Throwing from './Throwing.svelte';

let figure = $state({ value: 1 });
let page: ReturnType<typeof mount>;
const report = vi.fn();

beforeEach(() => {
  vi.stubGlobal('reportError', report);
  document.body.innerHTML = `<template id="part-notice" data-texts='{"notShown":"Not shown","notShownButton":"Again"}'></template>`;
  figure = { value: 1 };
  page = mount(Throwing, { target: document.body, props: { figure } });
  flushSync();
});

afterEach(async () => {
  await unmount(page);
  vi.unstubAllGlobals();
  report.mockReset();
});

const text = (selector: string) => document.querySelector(selector)?.textContent;

async function show(value: number): Promise<void> {
  figure.value = value;
  flushSync();
  await Promise.resolve();
  flushSync();
}

test('a part that throws says so in its place; the others follow', async () => {
  expect(text('.strict')).toBe('1');
  await show(2);
  expect(text('.strict')).toBeUndefined();
  expect(text('[role="status"] p')).toBe('Not shown');
  expect(text('.free')).toBe('2');
  expect(report).toHaveBeenCalledOnce();
});

test('it is made again by its button, and once the figures are others', async () => {
  await show(2);
  document.querySelector('button')?.click();
  flushSync();
  await Promise.resolve();
  expect(text('[role="status"] p')).toBe('Not shown');
  await show(0.5);
  remakeParts();
  flushSync();
  expect(text('.strict')).toBe('0.5');
  expect(document.querySelector('[role="status"]')).toBeNull();
});
