import { expect, test } from 'vitest';
import { gaussLegendre } from '../../src/model/quadrature.ts';
import { expectClose } from '../asserts.ts';

test.each([1, 2, 5, 40])('%d places integrate every polynomial below twice as many', (points) => {
  const nodes = gaussLegendre(points);
  expect(nodes).toHaveLength(points);
  for (let degree = 0; degree < 2 * points; degree++) {
    const integral = nodes.reduce((sum, [place, weight]) => sum + weight * place ** degree, 0);
    expectClose(integral, 1 / (degree + 1), 1e-12);
  }
});
