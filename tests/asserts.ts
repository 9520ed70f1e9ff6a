import { expect } from 'vitest';

/**
 * Expects a figure to be within a relative tolerance of another one. An expected `null`, which is
 * how the vectors write what has no figure, means NaN or infinite.
 */
export function expectClose(actual: number, expected: number | null, relative = 1e-9): void {
  if (expected === null || !Number.isFinite(expected)) {
    expect(Number.isFinite(actual), `${actual} is a figure where none is expected`).toBe(false);
    return;
  }
  const difference = Math.abs(actual - expected);
  const allowed = relative * Math.abs(expected);
  expect(difference <= allowed, `${actual} is not ${expected} to ${relative}`).toBe(true);
}
