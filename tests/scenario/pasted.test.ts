import { expect, test } from 'vitest';
import { pastedFragment } from '../../src/scenario/pasted.ts';

const OWN = 'https://takt.example/ru/compare/';

test.each([
  ['https://takt.example/#cv1=2~4&cv2=10', 'cv1=2~4&cv2=10'],
  [' https://elsewhere.example/takt/?theme=dark#cv1=2 ', 'cv1=2'],
  ['localhost:4321/#cv1=2', 'cv1=2'],
  ['#cv1=2', 'cv1=2'],
  ['cv1=2&name=a%23b', 'cv1=2&name=a%23b'],
])('of what was pasted, the scenario is found: %s', (text, fragment) => {
  expect(pastedFragment(text, OWN)).toBe(fragment);
});

test('the untouched page has the scenario that links leave out', () => {
  expect(pastedFragment('https://takt.example/', OWN)).toBe('');
  expect(pastedFragment('https://takt.example/?utm=1#', OWN)).toBe('');
});

test.each(['', 'hello', 'https://elsewhere.example/', 'https://elsewhere.example/?a=1'])(
  'what is no link of a scenario is none: "%s"',
  (text) => {
    expect(pastedFragment(text, OWN)).toBeUndefined();
  },
);
