import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepEqual } from '../../src/ui/keepEqual.ts';

const plain = fc.jsonValue({ maxDepth: 3 });
const copyOf = (value: unknown): unknown => structuredClone(value);

describe('keepEqual', () => {
  it('is equal to the next value, whatever was before', () => {
    fc.assert(
      fc.property(plain, plain, (before, next) => {
        expect(keepEqual(before, next)).toEqual(next);
      }),
      { examples: [[{}, JSON.parse('{"__proto__":{}}')]] },
    );
  });

  it('is the value before where the next one equals it', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(keepEqual(value, copyOf(value))).toBe(value);
      }),
      { examples: [[JSON.parse('{"":{"__proto__":0}}')]] },
    );
  });

  it('keeps equal parts beside one that changed', () => {
    const before = { kept: { list: [1, { deep: NaN }] }, changed: { value: 1 } };
    const next = { kept: { list: [1, { deep: NaN }] }, changed: { value: 2 } };
    const got = keepEqual(before, next);
    expect(got).toEqual(next);
    expect(got.kept).toBe(before.kept);
    expect(got.changed).not.toBe(before.changed);
  });

  it('tells an absent part from an undefined one, and a list from an object', () => {
    expect('at' in keepEqual({ at: undefined }, {})).toBe(false);
    expect('at' in keepEqual<object>({}, { at: undefined })).toBe(true);
    expect(keepEqual<unknown>({ 0: 'a' }, ['a'])).toEqual(['a']);
  });
});
