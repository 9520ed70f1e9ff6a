import { expect, test } from 'vitest';
import { holdsAny } from '../../../src/islands/takeAway/pictureFonts.ts';

const codes = (text: string) => new Set([...text].map((letter) => letter.codePointAt(0)!));

test.each([
  ['U+20-7E, U+A0', 'COCA', true],
  ['U+20-7E, U+A0', '\u00a0', true],
  ['u+20ac', '€', true],
  ['U+20-7E, U+A0', '₽', false],
  ['U+400-45F', 'Кофе', true],
  ['U+400-45F', 'Coffee', false],
  ['U+1F600-1F64F', '😀', true],
  ['U+20-7E', '', false],
])('%s holds some of %j: %s', (ranges, text, isHeld) => {
  expect(holdsAny(ranges, codes(text))).toBe(isHeld);
});
