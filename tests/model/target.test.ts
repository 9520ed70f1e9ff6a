import { expect, test } from 'vitest';
import { outcomes, elasticities } from '../../src/model/factors.ts';
import { leverKeys } from '../../src/model/levers.ts';
import { seekKeys } from '../../src/model/target.ts';

test('what a target can move are the levers that an outcome follows', () => {
  const followed = leverKeys.filter((key) =>
    outcomes.some((outcome) => elasticities[outcome][key] !== 0),
  );
  expect([...seekKeys]).toEqual(followed);
});
