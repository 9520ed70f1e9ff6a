/** Memoizes the last call; unlike a computed store, only where called. */
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
