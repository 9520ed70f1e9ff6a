import { expect, test } from 'vitest';
import { payingCoca } from '../../src/model/customer.ts';
import { readLink } from '../../src/scenario/link.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { exampleTarget, noTarget, payingTarget } from '../../src/scenario/target.ts';

const { customer } = defaultScenario;

test('without a target, the gross profit of a contract is sought', () => {
  expect(exampleTarget(defaultScenario)).toEqual({ ...noTarget, coca: payingCoca(customer.goal) });
});

test('what pays for itself is asked in the digits that a link holds', () => {
  const { scenario } = readLink('margin=37&upsell=15');
  expect(payingCoca(scenario.customer.goal)).not.toBe(25530);
  expect(payingTarget(scenario)).toBe(25530);
  expect(exampleTarget(scenario)).toEqual({ ...noTarget, coca: 25530 });
});

test.each([
  ['the visitor has a target', { target: { ...noTarget, contractsPerMonth: 20 } }],
  [
    'the margin is not given',
    { customer: { ...customer, goal: { ...customer.goal, margin: NaN } } },
  ],
  [
    'a contract leaves nothing',
    { customer: { ...customer, goal: { ...customer.goal, margin: 0 } } },
  ],
])('no example where %s', (_, changes) => {
  expect(exampleTarget({ ...defaultScenario, ...changes })).toBeUndefined();
});
