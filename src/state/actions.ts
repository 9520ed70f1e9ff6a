import { allows } from '../model/allowed.ts';
import {
  leverKeys,
  leverOf,
  type BothSides,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Salesperson } from '../model/salespeople.ts';
import type { Target } from '../model/target.ts';
import { isCurrency } from '../scenario/currency.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { tidyName } from '../scenario/input.ts';
import { defaultScenario, likelyPreset, presetOf, type PresetKey } from '../scenario/presets.ts';
import type { StartKind } from '../scenario/loss.ts';
import { isRep, MOST_REPS } from '../scenario/reps.ts';
import { withReturns, type Returns } from '../scenario/returns.ts';
import {
  isGiven,
  sameOnSides,
  sameScenario,
  sameValue,
  type Scenario,
} from '../scenario/scenario.ts';
import { onSides, valueOf, withSides } from '../scenario/values.ts';
import { current, type Current, jumpTo, linksOf, scenario, setByHand } from './current.ts';
import { linkedIn, linkedWith, ownWith, touching } from './linking.ts';

/** Sets one side of a parameter, or both where linked or no pair. Refuses invalid values. */
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

/** Sets both sides of a pair and unlinks them where they differ. Refuses invalid values. */
export function moveBothSides(key: ParameterKey, values: BothSides<number>): void {
  if (!sides.every((side) => allows(parameterOf(key), values[side]))) return;
  const { scenario: before, linked } = current.get();
  const isSame = sameValue(values.now, values.goal);
  const rounded = { now: roundDigits(values.now), goal: roundDigits(values.goal) };
  setByHand(key, {
    scenario: withSides(before, key, rounded),
    linked: isSame ? linked : linkedWith(key, false),
    own: ownWith([key]),
    ...touching(key),
  });
}

/** Restores the state from before the current gesture, without a step of undo. */
export function revertGesture({ scenario, linked, joined, own, touched }: Current): void {
  const { gesture } = current.get().change;
  if (gesture !== undefined) setByHand(gesture, { scenario, linked, joined, own, touched });
}

/** Sets several levers of one side as one gesture; refuses all where one is invalid. */
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

/** Resets one parameter to the visitor's start. */
export function resetParameter(key: ParameterKey): void {
  const { scenario: before, start } = current.get();
  const next = withSides(before, key, {
    now: valueOf(start.scenario, key, 'now'),
    goal: valueOf(start.scenario, key, 'goal'),
  });
  const linked = linkedWith(key, linksOf(next).has(key));
  jumpTo({ scenario: next, linked, own: ownWithout([key]) }, { kind: 'reset', key });
}

export function chooseReturns(how: Returns): void {
  const { scenario: before, linked } = current.get();
  const next = withReturns(before, how);
  const keys = ['repeatDeals', 'contractLife'] as const;
  const joined = keys.filter((key) => sameOnSides(next, key));
  const others = [...linked].filter((key) => !keys.some((one) => one === key));
  setByHand('returns', {
    scenario: next,
    linked: new Set([...others, ...joined]),
    own: ownWith(keys),
  });
}

/** Sets the salespeople; refuses invalid rows. */
export function setReps(reps: readonly Salesperson[]): void {
  if (!reps.every(isRep)) return;
  setByHand('reps', { scenario: { ...scenario.get(), reps: reps.slice(0, MOST_REPS) } });
}

/** Sets the target; NaN: not asked for. */
export function aimAt(target: Target): void {
  const rounded = {
    coca: roundDigits(target.coca),
    contractsPerMonth: roundDigits(target.contractsPerMonth),
  };
  setByHand('target', { scenario: { ...scenario.get(), target: rounded } });
}

export function takeGoal(goal: LeverValues): void {
  const next = { ...scenario.get(), goal };
  jumpTo({ scenario: next, linked: linkedIn(next) }, { kind: 'goal' });
}

/** Resets all levers to the visitor's start; keeps all else. */
export function resetLevers(): void {
  const { scenario: before, start } = current.get();
  const { now, goal } = start.scenario;
  const next = { ...before, now, goal };
  jumpTo(
    { scenario: next, linked: linksOf(next), own: ownWithout(leverKeys), touched: undefined },
    { kind: 'levers' },
  );
}

/** Starts from a ready-made scenario; keeps the name and the currency. */
export function applyPreset(key: PresetKey): void {
  const { currency, name } = scenario.get();
  startFrom(key, { ...presetOf(key).scenario, currency, name });
}

export function startFromDefault(): void {
  startFrom('example', defaultScenario);
}

export function openScenario(opened: Scenario): void {
  jumpTo(replacing(opened, likelyPreset(opened), 'link'));
}

export function openSaved(opened: Scenario): void {
  jumpTo(replacing(opened, likelyPreset(opened), 'saved'), { kind: 'opened', name: opened.name });
}

/** Copies another window's scenario, within its gesture. */
export function mirror(shown: Scenario, gesture?: string): void {
  const next = { scenario: shown, linked: linksOf(shown) };
  if (gesture === undefined) jumpTo(next);
  else setByHand(gesture, next);
}

/** Copies now's levers to missing ones of the goal; links stay as they are. */
export function fillGoalFromNow(): void {
  const before = scenario.get();
  const { now, goal } = before;
  const filled = leverKeys.map((key) => [key, isGiven(goal[key]) ? goal[key] : now[key]]);
  jumpTo({ scenario: { ...before, goal: Object.fromEntries(filled) as LeverValues } });
}

/** Renames the scenario; invalid characters are dropped. */
export function rename(name: string): void {
  setByHand('name', { scenario: { ...scenario.get(), name: tidyName(name) } });
}

/** Changes the currency; nothing is converted. */
export function chooseCurrency(code: string): void {
  if (!isCurrency(code)) return;
  setByHand('currency', { scenario: { ...scenario.get(), currency: code } });
}

function startFrom(preset: PresetKey, from: Scenario): void {
  jumpTo(replacing(from, preset, preset), { kind: 'started', from: preset });
}

function replacing(next: Scenario, baseline: PresetKey, kind: StartKind): Partial<Current> {
  const isPreset = sameScenario(next, presetOf(baseline).scenario);
  return {
    scenario: next,
    baseline,
    start: { kind: isPreset ? baseline : kind, scenario: next },
    linked: linksOf(next),
    joined: new Map(),
    own: new Set(),
    touched: undefined,
  };
}

function ownWithout(keys: readonly ParameterKey[]): ReadonlySet<ParameterKey> {
  return new Set([...current.get().own].filter((key) => !keys.includes(key)));
}
