import { atom, computed } from 'nanostores';
import { allows } from '../model/allowed.ts';
import {
  leverKeys,
  leverOf,
  levers,
  type LeverKey,
  type LeverValues,
  type Side,
} from '../model/levers.ts';
import { planParameterOf, type PlanKey } from '../model/plan.ts';
import type { Target } from '../model/target.ts';
import { isCurrency } from '../scenario/currency.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { tidyName } from '../scenario/input.ts';
import {
  assumptions,
  defaultScenario,
  likelyPreset,
  presetOf,
  type PresetKey,
} from '../scenario/presets.ts';
import { isGiven, sameValue, sides, type Scenario } from '../scenario/scenario.ts';
import { announce } from './announcement.ts';

/** How the last change came: by hand (charts follow at once) or as a jump (charts glide). */
export type Pace = 'hand' | 'jump';

/** The scenario that every figure on the page is of. */
export const scenario = atom<Scenario>(defaultScenario);

/** How the scenario last changed. Set before the scenario is. */
export const pace = atom<Pace>('jump');

/** What a hand holds that moves several levers at once; nothing where it moves one. */
export const grip = atom<string | undefined>(undefined);

/** The ready-made scenario that the visitor, or a link, started from; resets go back to it. */
export const baseline = atom<PresetKey>('example');

/** Levers whose two sides move as one. */
export const linked = atom<ReadonlySet<LeverKey>>(linksOf(defaultScenario));

/**
 * Figures that were set by hand since a whole scenario was last taken: they are the visitor's own,
 * also where they come to the same as ours.
 */
export const ownFigures = atom<ReadonlySet<LeverKey | PlanKey>>(new Set());

/** Levers that still stand on our assumption. */
export const assumedLevers = computed([scenario, baseline, ownFigures], (current, from, own) =>
  assumptions(current, presetOf(from)).filter((key) => !own.has(key)),
);

/** The lever that was moved last, anew at every move; nothing before any was. */
export const touched = atom<{ readonly key: LeverKey } | undefined>(undefined);

/** Sets one side of a lever by hand, or both where they are linked. Refuses what is not allowed. */
export function moveLever(key: LeverKey, side: Side, value: number): void {
  if (isGiven(value) && !allows(leverOf(key), value)) return;
  const moved = linked.get().has(key) ? sides : [side];
  touched.set({ key });
  own(key, true);
  change('hand', withLever(key, moved, roundDigits(value)));
}

/** Sets several levers of one side by hand at once. Refuses all where one is not allowed. */
export function moveLevers(side: Side, values: Readonly<Partial<LeverValues>>): void {
  let next = scenario.get();
  for (const key of leverKeys) {
    const value = values[key];
    if (value === undefined) continue;
    if (isGiven(value) && !allows(leverOf(key), value)) return;
    next = withLever(key, linked.get().has(key) ? sides : [side], roundDigits(value), next);
  }
  const moved = leverKeys.findLast((key) => !sameValue(next[side][key], scenario.get()[side][key]));
  if (!moved) return;
  touched.set({ key: moved });
  for (const key of leverKeys) if (values[key] !== undefined) own(key, true);
  change('hand', next, [side, ...Object.keys(values)].join(' '));
}

/** Links the sides of a lever, so that the goal takes now's value, or parts them. */
export function linkLever(key: LeverKey, together: boolean): void {
  setLinked(key, together);
  if (!together) return;
  const { now, goal } = scenario.get();
  if (!sameValue(now[key], goal[key])) {
    touched.set({ key });
    change('jump', withLever(key, sides, isGiven(now[key]) ? now[key] : goal[key]));
  }
}

/** Sets one lever back to where the visitor started from. */
export function resetLever(key: LeverKey): void {
  const from = presetOf(baseline.get()).scenario;
  const current = scenario.get();
  const next = {
    ...current,
    now: { ...current.now, [key]: from.now[key] },
    goal: { ...current.goal, [key]: from.goal[key] },
  };
  setLinked(key, linksOf(next).has(key));
  own(key, false);
  change('jump', next);
}

/** Sets one figure of the plan by hand. Refuses what is not allowed. */
export function movePlan(key: PlanKey, value: number): void {
  const row = planParameterOf(key);
  if (isGiven(value) ? !allows(row, value) : !row.mayBeMissing) return;
  const current = scenario.get();
  own(key, true);
  change('hand', { ...current, plan: { ...current.plan, [key]: roundDigits(value) } });
}

/** Sets one figure of the plan back to where the visitor started from. */
export function resetPlan(key: PlanKey): void {
  const from = presetOf(baseline.get()).scenario.plan;
  const current = scenario.get();
  own(key, false);
  change('jump', { ...current, plan: { ...current.plan, [key]: from[key] } });
}

/** Sets what must be reached; a part that is not given is not asked for. */
export function aimAt(target: Target): void {
  change('hand', { ...scenario.get(), target });
}

/** Takes over a whole goal, such as the answer to what must be true. */
export function takeGoal(goal: LeverValues): void {
  const next = { ...scenario.get(), goal };
  linked.set(new Set([...linked.get()].filter((key) => sameValue(next.now[key], goal[key]))));
  change('jump', next);
}

/** Sets all levers back to where the visitor started from; keeps all else. */
export function resetLevers(): void {
  const { now, goal } = presetOf(baseline.get()).scenario;
  replace({ ...scenario.get(), now, goal });
}

/** Starts from a ready-made scenario; keeps the name and the currency. */
export function applyPreset(key: PresetKey): void {
  baseline.set(key);
  const { currency, name } = scenario.get();
  replace({ ...presetOf(key).scenario, currency, name });
}

/** Starts from the default scenario, with its name and currency. */
export function startFromDefault(): void {
  baseline.set('example');
  replace(defaultScenario);
}

/** Takes a whole scenario, from a link or a file. */
export function openScenario(opened: Scenario): void {
  baseline.set(likelyPreset(opened));
  replace(opened);
}

/** Takes over what another window shows, or what this one showed before, at the pace of its hand. */
export function mirror(shown: Scenario, how: Pace): void {
  linked.set(linksOf(shown));
  change(how, shown);
}

/** Makes the goal the same as now, to start from; levers stay free to part. */
export function startGoalFromNow(): void {
  const current = scenario.get();
  change('jump', { ...current, goal: current.now });
}

/** Names the scenario; what a name cannot hold is dropped. */
export function rename(name: string): void {
  change('hand', { ...scenario.get(), name: tidyName(name) });
}

/** Changes the currency's sign; nothing is converted. */
export function chooseCurrency(code: string): void {
  if (isCurrency(code)) change('hand', { ...scenario.get(), currency: code });
}

function own(key: LeverKey | PlanKey, isOwn: boolean): void {
  const owned = ownFigures.get();
  if (owned.has(key) === isOwn) return;
  const others = [...owned].filter((other) => other !== key);
  ownFigures.set(new Set(isOwn ? [...others, key] : others));
}

function setLinked(key: LeverKey, together: boolean): void {
  const others = [...linked.get()].filter((other) => other !== key);
  linked.set(new Set(together ? [...others, key] : others));
}

function replace(next: Scenario): void {
  linked.set(linksOf(next));
  touched.set(undefined);
  ownFigures.set(new Set());
  change('jump', next);
}

function change(how: Pace, next: Scenario, held?: string): void {
  pace.set(how);
  grip.set(held);
  scenario.set(next);
  // A jump is at rest where it lands.
  if (how === 'jump') announce();
}

function withLever(
  key: LeverKey,
  moved: readonly Side[],
  value: number,
  from = scenario.get(),
): Scenario {
  const next = { ...from };
  for (const side of moved) next[side] = { ...next[side], [key]: value };
  return next;
}

/** Levers that start as one and are the same on both sides in this scenario. */
function linksOf({ now, goal }: Scenario): ReadonlySet<LeverKey> {
  const together = new Set<LeverKey>(
    levers.filter(({ linkedAtFirst }) => linkedAtFirst).map(({ key }) => key),
  );
  return new Set(leverKeys.filter((key) => together.has(key) && sameValue(now[key], goal[key])));
}
