import { flushSync } from 'svelte';
import { onTestFinished } from 'vitest';

/** Makes something as a component does that stands on the page until the test is over. */
export function made<Value>(make: () => Value): Value {
  const all: Value[] = [];
  onTestFinished($effect.root(() => void all.push(make())));
  flushSync();
  return all[0]!;
}
