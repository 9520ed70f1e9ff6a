import { leverKeys, type BothSides } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { ParameterKey } from '../model/parameters.ts';
import { isGiven, sameOnSides, sameValue, type Scenario } from '../scenario/scenario.ts';
import { onSides, valueOf, withSides } from '../scenario/values.ts';
import { current, jumpTo, type Current } from './current.ts';

/** Links a pair at now's value, or unlinks it to its former values. */
export function linkSides(key: ParameterKey, together: boolean): void {
  const { scenario: before, joined } = current.get();
  const linked = linkedWith(key, together);
  const others = [...joined].filter(([other]) => other !== key);
  const values = { now: valueOf(before, key, 'now'), goal: valueOf(before, key, 'goal') };
  if (!together) {
    const was = joined.get(key);
    const isAsJoined = was && sides.every((side) => sameValue(values[side], oneOf(was)));
    const scenario = isAsJoined ? withSides(before, key, was) : before;
    jumpTo({ linked, scenario, joined: new Map(others) });
    return;
  }
  if (sameOnSides(before, key)) {
    jumpTo({ linked, joined: new Map(others) });
    return;
  }
  const next = {
    linked,
    scenario: onSides(before, key, sides, oneOf(values)),
    joined: new Map([...others, [key, values] as const]),
    ...touching(key),
  };
  jumpTo(next, { kind: 'linked', key });
}

function oneOf({ now, goal }: BothSides<number>): number {
  return isGiven(now) ? now : goal;
}

export function touching(key: ParameterKey): Pick<Current, 'touched'> | undefined {
  const lever = leverKeys.find((one) => one === key);
  return lever && { touched: { key: lever } };
}

/** Links that still hold in another scenario: pairs whose sides are the same there. */
export function linkedIn(next: Scenario): ReadonlySet<ParameterKey> {
  return new Set([...current.get().linked].filter((key) => sameOnSides(next, key)));
}

/** The visitor's own figures, with some more. */
export function ownWith(keys: readonly ParameterKey[]): ReadonlySet<ParameterKey> {
  const { own } = current.get();
  return keys.every((key) => own.has(key)) ? own : new Set([...own, ...keys]);
}

export function linkedWith(key: ParameterKey, together: boolean): ReadonlySet<ParameterKey> {
  const others = [...current.get().linked].filter((other) => other !== key);
  return new Set(together ? [...others, key] : others);
}
