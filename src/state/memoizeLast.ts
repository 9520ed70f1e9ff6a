/**
 * The same computation, done again only where an argument is another one than last time. Unlike a
 * computed store it does nothing while nobody asks, not even for a moment after somebody did.
 */
export function memoizeLast<Arguments extends readonly unknown[], Value>(
  compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  let last: { readonly given: Arguments; readonly value: Value } | undefined;
  return (...given) => {
    if (!last || given.some((one, at) => !Object.is(one, last?.given[at]))) {
      last = { given, value: compute(...given) };
    }
    return last.value;
  };
}
