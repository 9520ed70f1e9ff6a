import { computed, type ReadableAtom } from 'nanostores';
import type { BothSides } from '../model/levers.ts';
import type { ParameterKey } from '../model/parameters.ts';
import { sameValue } from '../scenario/scenario.ts';
import { valueOf } from '../scenario/values.ts';
import { scenario } from './current.ts';

const stores = new Map<ParameterKey, ReadableAtom<BothSides<number>>>();

/** Both values of a parameter; notifies only where one changes. */
export function parameterValues(key: ParameterKey): ReadableAtom<BothSides<number>> {
  const known = stores.get(key);
  if (known) return known;
  let last: BothSides<number> = { now: NaN, goal: NaN };
  const store = computed(scenario, (whole) => {
    const next = { now: valueOf(whole, key, 'now'), goal: valueOf(whole, key, 'goal') };
    if (!sameValue(next.now, last.now) || !sameValue(next.goal, last.goal)) last = next;
    return last;
  });
  stores.set(key, store);
  return store;
}
