import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastChange, type Changes } from '../../src/model/leastChange.ts';
import { evenly } from './arbitraries.ts';

const part = fc.oneof(fc.constant(0), evenly(0, 3));
const rooms: fc.Arbitrary<Changes> = fc.record({ cv1: part, cv2: part, price: part, market: part });
const needs = fc.record({ cheaper: part, more: part });
const keys = ['cv1', 'cv2', 'price', 'market'] as const;

const squares = (changes: Changes) => keys.reduce((sum, key) => sum + changes[key] ** 2, 0);
const brings = ({ cv1, cv2, price, market }: Changes) => ({
  cheaper: cv1 + cv2 + price,
  more: cv1 + cv2 + market,
});

test('stays within its room', () => {
  fc.assert(
    fc.property(needs, rooms, (need, room) => {
      const changes = leastChange(need, room);
      for (const key of keys) {
        expect(changes[key]).toBeGreaterThanOrEqual(0);
        expect(changes[key]).toBeLessThanOrEqual(room[key]);
      }
    }),
  );
});

test('brings what is needed, or all that there is room for', () => {
  fc.assert(
    fc.property(needs, rooms, (need, room) => {
      const [brought, possible] = [brings(leastChange(need, room)), brings(room)];
      for (const key of ['cheaper', 'more'] as const) {
        expect(brought[key]).toBeGreaterThanOrEqual(Math.min(need[key], possible[key]) - 1e-12);
      }
    }),
  );
});

test('no other change that brings it is smaller', () => {
  fc.assert(
    fc.property(needs, rooms, rooms, (need, room, shift) => {
      const changes = leastChange(need, room);
      const best = squares(changes);
      // Any point of the room, and points close by: what brings enough is no smaller.
      for (const size of [1, 0.1, 0.001]) {
        const other = Object.fromEntries(
          keys.map((key) => {
            const aim = Math.min(room[key], shift[key]);
            return [key, changes[key] + size * (aim - changes[key])];
          }),
        ) as unknown as Changes;
        const brought = brings(other);
        if (brought.cheaper < need.cheaper || brought.more < need.more) continue;
        expect(squares(other)).toBeGreaterThanOrEqual(best - 1e-12);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('by hand', () => {
  const wide: Changes = { cv1: 9, cv2: 9, price: 9, market: 9 };

  test('one need is shared evenly by all that serve it', () => {
    const { cv1, cv2, price, market } = leastChange({ cheaper: 3, more: 0 }, wide);
    expect([cv1, cv2, price, market]).toEqual([1, 1, 1, 0]);
  });

  test('who has no room leaves the rest to the others', () => {
    const { cv1, cv2, price } = leastChange({ cheaper: 3, more: 0 }, { ...wide, cv1: 0.5 });
    expect([cv1, cv2, price]).toEqual([0.5, 1.25, 1.25]);
  });

  test('for two needs the conversions, which serve both, go further', () => {
    const { cv1, cv2, price, market } = leastChange({ cheaper: 5, more: 5 }, wide);
    expect([cv1, cv2, price, market]).toEqual([2, 2, 1, 1]);
  });
});
