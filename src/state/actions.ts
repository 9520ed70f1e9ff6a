import { allows } from '../model/allowed.ts';
import {
  leverKeys,
  leverOf,
  type BothSides,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Target } from '../model/target.ts';
import { isCurrency } from '../scenario/currency.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { tidyName } from '../scenario/input.ts';
import { defaultScenario, likelyPreset, presetOf, type PresetKey } from '../scenario/presets.ts';
import { withReturns, type Returns } from '../scenario/returns.ts';
import { isGiven, sameValue, sides, type Scenario } from '../scenario/scenario.ts';
import { valueOf, withValue } from '../scenario/values.ts';
import {
  current,
  type Current,
  isSameOnSides,
  jumpTo,
  linksOf,
  scenario,
  setByHand,
} from './current.ts';

/**
 * Sets one side of a parameter by hand, or both where they are linked or it is no pair. Refuses what is
 * not allowed.
 */
export function moveParameter(key: ParameterKey, side: Side, value: number): void {
  const row = parameterOf(key);
  if (isGiven(value) ? !allows(row, value) : !row.mayBeMissing) return;
  const { scenario: before, linked } = current.get();
  const isOne = !row.isPair || linked.has(key);
  setByHand(isOne ? key : `${key} ${side}`, {
    scenario: onSides(before, key, isOne ? sides : [side], roundDigits(value)),
    own: ownWith([key]),
    ...touching(key),
  });
}

/** Sets both sides of a pair by hand at once, parted where they differ. Refuses what is not allowed. */
export function moveBothSides(key: ParameterKey, values: BothSides<number>): void {
  if (!sides.every((side) => allows(parameterOf(key), values[side]))) return;
  const { scenario: before, linked } = current.get();
  const isSame = sameValue(values.now, values.goal);
  const now = onSides(before, key, ['now'], roundDigits(values.now));
  setByHand(key, {
    scenario: onSides(now, key, ['goal'], roundDigits(values.goal)),
    linked: isSame ? linked : linkedWith(key, false),
    own: ownWith([key]),
    ...touching(key),
  });
}

/** Sets several levers of one side by hand at once. Refuses all where one is not allowed. */
export function moveLevers(side: Side, values: Readonly<Partial<LeverValues>>): void {
  const { scenario: before, linked } = current.get();
  const moved = leverKeys.filter((key) => values[key] !== undefined);
  let next = before;
  for (const key of moved) {
    const value = values[key] ?? NaN;
    if (isGiven(value) && !allows(leverOf(key), value)) return;
    next = onSides(next, key, linked.has(key) ? sides : [side], roundDigits(value));
  }
  const last = moved.findLast((key) => !sameValue(next[side][key], before[side][key]));
  if (!last) return;
  setByHand([...moved, side].join(' '), {
    scenario: next,
    own: ownWith(moved),
    touched: { key: last },
  });
}

/** Links the sides of a pair, so that the goal takes now's value, or parts them. */
export function linkSides(key: ParameterKey, together: boolean): void {
  const { scenario: before } = current.get();
  const linked = linkedWith(key, together);
  if (!together || isSameOnSides(before, key)) {
    jumpTo({ linked });
    return;
  }
  const now = valueOf(before, key, 'now');
  const value = isGiven(now) ? now : valueOf(before, key, 'goal');
  jumpTo({ linked, scenario: onSides(before, key, sides, value), ...touching(key) });
}

/** Sets one parameter back to where the visitor started from. */
export function resetParameter(key: ParameterKey): void {
  const { scenario: before, baseline } = current.get();
  const from = presetOf(baseline).scenario;
  const next = sides.reduce(
    (whole, side) => withValue(whole, key, side, valueOf(from, key, side)),
    before,
  );
  jumpTo({
    scenario: next,
    linked: linkedWith(key, linksOf(next).has(key)),
    own: ownWithout([key]),
  });
}

/** Says whether customers come back, and how. */
export function chooseReturns(how: Returns): void {
  const { scenario: before, linked } = current.get();
  const next = withReturns(before, how);
  const keys = ['repeatDeals', 'contractLife'] as const;
  const joined = keys.filter((key) => isSameOnSides(next, key));
  const others = [...linked].filter((key) => !keys.some((one) => one === key));
  setByHand('returns', {
    scenario: next,
    linked: new Set([...others, ...joined]),
    own: ownWith(keys),
  });
}

/** Sets what must be reached; a part that is not given is not asked for. */
export function aimAt(target: Target): void {
  setByHand('target', { scenario: { ...scenario.get(), target } });
}

/** Takes over a whole goal, such as the answer to what must be true. */
export function takeGoal(goal: LeverValues): void {
  const { scenario: before, linked } = current.get();
  const next = { ...before, goal };
  jumpTo({
    scenario: next,
    linked: new Set([...linked].filter((key) => isSameOnSides(next, key))),
  });
}

/** Sets all levers back to where the visitor started from; keeps all else. */
export function resetLevers(): void {
  const { scenario: before, baseline } = current.get();
  const { now, goal } = presetOf(baseline).scenario;
  const next = { ...before, now, goal };
  jumpTo({
    scenario: next,
    linked: linksOf(next),
    own: ownWithout(leverKeys),
    touched: undefined,
  });
}

/** Starts from a ready-made scenario; keeps the name and the currency. */
export function applyPreset(key: PresetKey): void {
  const { currency, name } = scenario.get();
  replace({ ...presetOf(key).scenario, currency, name }, key);
}

/** Starts from the default scenario, with its name and currency. */
export function startFromDefault(): void {
  replace(defaultScenario, 'example');
}

/** Takes a whole scenario, from a link or a file. */
export function openScenario(opened: Scenario): void {
  replace(opened, likelyPreset(opened));
}

/** Takes over what another window shows, as a part of the same gesture where a hand moves it there. */
export function mirror(shown: Scenario, gesture?: string): void {
  const next = { scenario: shown, linked: linksOf(shown) };
  if (gesture === undefined) jumpTo(next);
  else setByHand(gesture, next);
}

/** Makes the goal the same as now, to start from; levers stay free to part. */
export function startGoalFromNow(): void {
  const before = scenario.get();
  jumpTo({ scenario: { ...before, goal: before.now } });
}

/** Names the scenario; what a name cannot hold is dropped. */
export function rename(name: string): void {
  setByHand('name', { scenario: { ...scenario.get(), name: tidyName(name) } });
}

/** Changes the currency's sign; nothing is converted. */
export function chooseCurrency(code: string): void {
  if (!isCurrency(code)) return;
  setByHand('currency', { scenario: { ...scenario.get(), currency: code } });
}

function replace(next: Scenario, baseline: PresetKey): void {
  jumpTo({
    scenario: next,
    baseline,
    linked: linksOf(next),
    own: new Set(),
    touched: undefined,
  });
}

function onSides(
  from: Scenario,
  key: ParameterKey,
  moved: readonly Side[],
  value: number,
): Scenario {
  return moved.reduce((next, side) => withValue(next, key, side, value), from);
}

/** The lever that was moved last, where a parameter is one; others leave it as it is. */
function touching(key: ParameterKey): Pick<Current, 'touched'> | undefined {
  const lever = leverKeys.find((one) => one === key);
  return lever && { touched: { key: lever } };
}

/** Figures that are the visitor's own, with some more of them. */
function ownWith(keys: readonly ParameterKey[]): ReadonlySet<ParameterKey> {
  const { own } = current.get();
  return keys.every((key) => own.has(key)) ? own : new Set([...own, ...keys]);
}

/** Figures that are the visitor's own, but for some. */
function ownWithout(keys: readonly ParameterKey[]): ReadonlySet<ParameterKey> {
  return new Set([...current.get().own].filter((key) => !keys.includes(key)));
}

function linkedWith(key: ParameterKey, together: boolean): ReadonlySet<ParameterKey> {
  const others = [...current.get().linked].filter((other) => other !== key);
  return new Set(together ? [...others, key] : others);
}
