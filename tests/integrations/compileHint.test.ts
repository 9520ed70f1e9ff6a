import { expect, test } from 'vitest';
import { compileHint } from '../../integrations/compileHint.ts';

test('what a page starts with is compiled while it comes, what comes later when it is called', () => {
  expect(compileHint({ name: 'shared' })).toMatch(/^\/\/# allFunctionsCalledOnLoad$/);
  expect(compileHint({ name: 'simulator' })).toBe(compileHint({ name: 'shared' }));
  expect(compileHint({ name: 'later' })).toBe('');
});
