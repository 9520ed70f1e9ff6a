import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { returns, returnsOf, withReturns } from '../../src/scenario/returns.ts';
import { scenarios } from './arbitraries.ts';

test('what was chosen is so afterwards', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom(...returns), (scenario, how) => {
      expect(returnsOf(withReturns(scenario, how))).toBe(how);
    }),
  );
});

test('figures that say so already stay', () => {
  const deals = readLink('qr=0~1.5').scenario;
  expect(returnsOf(deals)).toBe('deals');
  expect(withReturns(deals, 'deals').customer.goal.repeatDeals).toBe(1.5);
  expect(returnsOf(readLink('life=12&qr=3').scenario)).toBe('renewals');
  expect(returnsOf(defaultScenario)).toBe('never');
});
