import { expect, test } from 'vitest';
import { previewAddresses } from '../../src/layouts/previewAddresses.ts';

test('a site that knows its address names itself, its languages and its picture, whole', () => {
  const told = previewAddresses('ru', 'method/', new URL('https://example.com'));
  expect(told?.canonical).toBe('https://example.com/ru/method/');
  expect(told?.alternates).toEqual([
    { language: 'en', address: 'https://example.com/method/' },
    { language: 'ru', address: 'https://example.com/ru/method/' },
    { language: 'x-default', address: 'https://example.com/method/' },
  ]);
  expect(told?.image).toBe('https://example.com/social-ru.png');
});

test('one that does not says nothing', () => {
  expect(previewAddresses('en', '', undefined)).toBeUndefined();
});
