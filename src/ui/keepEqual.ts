/** The next value of plain data, reusing equal parts of the one before. */
export function keepEqual<Value>(before: unknown, next: Value): Value {
  if (!isObject(before) || !isObject(next)) return next;
  const keys = Object.keys(next);
  // Copied with its keys, so that one called `__proto__` is a key like any other.
  const kept = (Array.isArray(next) ? [...next] : { ...next }) as Record<string, unknown>;
  let isSame =
    keys.length === Object.keys(before).length && Array.isArray(before) === Array.isArray(next);
  for (const key of keys) {
    if (Object.hasOwn(before, key)) kept[key] = keepEqual(before[key], next[key]);
    isSame &&= Object.hasOwn(before, key) && Object.is(kept[key], before[key]);
  }
  return (isSame ? before : kept) as Value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
