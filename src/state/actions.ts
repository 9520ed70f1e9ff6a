import { allows } from '../model/allowed.ts';
import { leverKeys, leverOf, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { planParameterOf, type PlanKey } from '../model/plan.ts';
import type { Target } from '../model/target.ts';
import { isCurrency } from '../scenario/currency.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { tidyName } from '../scenario/input.ts';
import { defaultScenario, likelyPreset, presetOf, type PresetKey } from '../scenario/presets.ts';
import { isGiven, sameValue, sides, type Scenario } from '../scenario/scenario.ts';
import { current, jumpTo, linksOf, scenario, setByHand } from './current.ts';

/** Sets one side of a lever by hand, or both where they are linked. Refuses what is not allowed. */
export function moveLever(key: LeverKey, side: Side, value: number): void {
  if (isGiven(value) && !allows(leverOf(key), value)) return;
  const { scenario: before, linked } = current.get();
  const isLinked = linked.has(key);
  setByHand(isLinked ? key : `${key} ${side}`, {
    scenario: withLever(before, key, isLinked ? sides : [side], roundDigits(value)),
    own: ownWith([key]),
    touched: { key },
  });
}

/** Sets both sides of a lever by hand at once, parted where they differ. Refuses what is not allowed. */
export function moveLeverSides(key: LeverKey, values: Readonly<Record<Side, number>>): void {
  if (!sides.every((side) => allows(leverOf(key), values[side]))) return;
  const { scenario: before, linked } = current.get();
  const isSame = sameValue(values.now, values.goal);
  const now = withLever(before, key, ['now'], roundDigits(values.now));
  setByHand(key, {
    scenario: withLever(now, key, ['goal'], roundDigits(values.goal)),
    linked: isSame ? linked : linkedWith(key, false),
    own: ownWith([key]),
    touched: { key },
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
    next = withLever(next, key, linked.has(key) ? sides : [side], roundDigits(value));
  }
  const last = moved.findLast((key) => !sameValue(next[side][key], before[side][key]));
  if (!last) return;
  setByHand([...moved, side].join(' '), {
    scenario: next,
    own: ownWith(moved),
    touched: { key: last },
  });
}

/** Links the sides of a lever, so that the goal takes now's value, or parts them. */
export function linkLever(key: LeverKey, together: boolean): void {
  const { scenario: before } = current.get();
  const linked = linkedWith(key, together);
  const { now, goal } = before;
  if (!together || sameValue(now[key], goal[key])) jumpTo({ linked });
  else {
    const value = isGiven(now[key]) ? now[key] : goal[key];
    jumpTo({ linked, scenario: withLever(before, key, sides, value), touched: { key } });
  }
}

/** Sets one lever back to where the visitor started from. */
export function resetLever(key: LeverKey): void {
  const { scenario: before, baseline } = current.get();
  const from = presetOf(baseline).scenario;
  const next = {
    ...before,
    now: { ...before.now, [key]: from.now[key] },
    goal: { ...before.goal, [key]: from.goal[key] },
  };
  jumpTo({
    scenario: next,
    linked: linkedWith(key, linksOf(next).has(key)),
    own: ownWithout([key]),
  });
}

/** Sets one figure of the plan by hand. Refuses what is not allowed. */
export function movePlan(key: PlanKey, value: number): void {
  const row = planParameterOf(key);
  if (isGiven(value) ? !allows(row, value) : !row.mayBeMissing) return;
  const before = scenario.get();
  setByHand(key, {
    scenario: { ...before, plan: { ...before.plan, [key]: roundDigits(value) } },
    own: ownWith([key]),
  });
}

/** Sets one figure of the plan back to where the visitor started from. */
export function resetPlan(key: PlanKey): void {
  const { scenario: before, baseline } = current.get();
  const from = presetOf(baseline).scenario.plan;
  jumpTo({
    scenario: { ...before, plan: { ...before.plan, [key]: from[key] } },
    own: ownWithout([key]),
  });
}

/** Sets what must be reached; a part that is not given is not asked for. */
export function aimAt(target: Target): void {
  setByHand('target', { scenario: { ...scenario.get(), target } });
}

/** Takes over a whole goal, such as the answer to what must be true. */
export function takeGoal(goal: LeverValues): void {
  const { scenario: before, linked } = current.get();
  jumpTo({
    scenario: { ...before, goal },
    linked: new Set([...linked].filter((key) => sameValue(before.now[key], goal[key]))),
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

function withLever(from: Scenario, key: LeverKey, moved: readonly Side[], value: number): Scenario {
  const next = { ...from };
  for (const side of moved) next[side] = { ...next[side], [key]: value };
  return next;
}

/** Figures that are the visitor's own, with some more of them. */
function ownWith(keys: readonly (LeverKey | PlanKey)[]): ReadonlySet<LeverKey | PlanKey> {
  const { own } = current.get();
  return keys.every((key) => own.has(key)) ? own : new Set([...own, ...keys]);
}

/** Figures that are the visitor's own, but for some. */
function ownWithout(keys: readonly (LeverKey | PlanKey)[]): ReadonlySet<LeverKey | PlanKey> {
  return new Set([...current.get().own].filter((key) => !keys.includes(key)));
}

function linkedWith(key: LeverKey, together: boolean): ReadonlySet<LeverKey> {
  const others = [...current.get().linked].filter((other) => other !== key);
  return new Set(together ? [...others, key] : others);
}
