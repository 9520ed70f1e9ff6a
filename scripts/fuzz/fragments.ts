import fc from 'fast-check';
import { parameters } from '../../src/model/parameters.ts';

type Range = readonly [low: number, high: number];

/** A link's figure: as people write it, at the ends of its range, and far beyond. */
function figureOf([low, high]: Range): fc.Arbitrary<string> {
  return fc.oneof(
    fc.double({ min: low, max: high, noNaN: true }).map(String),
    fc.double({ min: 1, max: 1000, noNaN: true }).map((value) => String(Number(value.toFixed(2)))),
    fc.constantFrom(String(low), String(high), '0', '', '1e-323', '1e-200', '1e308', '-1', 'NaN'),
    fc.integer({ min: -300, max: 12 }).map((power) => `1e${power}`),
  );
}

/** A link's pair: one figure for both sides, or two. */
function pairOf(allowed: Range): fc.Arbitrary<string> {
  const figure = figureOf(allowed);
  return fc.oneof(
    figure,
    fc.tuple(figure, figure).map((both) => both.join('~')),
  );
}

const pairs = parameters.map(({ link, allowed, shift }) =>
  pairOf([allowed[0] * 10 ** shift, allowed[1] * 10 ** shift]).map((value) => `${link}=${value}`),
);
const others = [
  fc.constantFrom('RUB', 'USD', 'usd', 'XAU', '').map((code) => `currency=${code}`),
  fc.string({ maxLength: 12 }).map((name) => `name=${encodeURIComponent(name)}`),
  pairOf([0, 1e6]).map((value) => `target=${value}`),
  fc.string({ maxLength: 20 }).map((noise) => encodeURIComponent(noise)),
];

/** Links that once broke a page. */
const extremes = ['cv1=1e-200~100&cv2=1e-200~100', 'price=1e-300~1e9', 'tunecost=1e-246'];

/** `count` fragments, valid and not, the same for the same seed. */
export function fragments(count: number, seed: number): readonly string[] {
  const fragment = fc
    .array(fc.oneof(...pairs, ...others), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('&'));
  return [...extremes, ...fc.sample(fragment, { numRuns: count, seed })].slice(0, count);
}
