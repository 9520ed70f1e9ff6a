import { afterEach, expect, test, vi } from 'vitest';
import { href } from '../../src/i18n/address.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/', '/'],
  ['/some/folder/', '/some/folder/'],
  ['/some/folder', '/some/folder/'],
])('served from %s, every page stands below %s', (base, folder) => {
  vi.stubEnv('BASE_URL', base);
  expect(href('en', '')).toBe(folder);
  expect(href('en', 'order/')).toBe(`${folder}order/`);
  expect(href('ru', '')).toBe(`${folder}ru/`);
  expect(href('ru', 'order/')).toBe(`${folder}ru/order/`);
});
