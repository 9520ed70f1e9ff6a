import { expect, test } from 'vitest';
import { defaultCustomer, payingCoca } from '../../src/model/customer.ts';

test('a contract pays up to its gross profit, and nothing is known without check or margin', () => {
  expect(payingCoca(defaultCustomer)).toBe(24_000);
  expect(payingCoca({ ...defaultCustomer, margin: 0 })).toBe(0);
  expect(payingCoca({ ...defaultCustomer, averageCheck: NaN })).toBeNaN();
  expect(payingCoca({ ...defaultCustomer, margin: NaN })).toBeNaN();
});
