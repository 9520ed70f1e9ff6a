import { atom, computed } from 'nanostores';
import { levers, type BothSides, type LeverKey } from '../model/levers.ts';
import type { Parameter } from '../model/parameter.ts';
import { parameters, type ParameterKey } from '../model/parameters.ts';
import type { Loss, StartKind } from '../scenario/loss.ts';
import { defaultScenario, type PresetKey } from '../scenario/presets.ts';
import { sameOnSides, sameScenario, type Scenario } from '../scenario/scenario.ts';

/** How a change came: by hand (charts follow at once) or as a jump (charts tween). */
export type ChangeKind = 'hand' | 'jump';

/** What made the current state of the one before. */
export interface Change {
  readonly kind: ChangeKind;
  /** What a hand moves until it lets go: changes of one gesture are one step of undo. */
  readonly gesture?: string | undefined;
  /** What it took away with one press, so that it can be told and taken back. */
  readonly loss?: Loss;
}

/** All that the page's figures, and undo, are of. Every action sets it once. */
export interface Current {
  readonly scenario: Scenario;
  /** The ready-made scenario that this one was made from, as far as is known. */
  readonly baseline: PresetKey;
  /** What the visitor started from: resets go back to it. */
  readonly start: { readonly kind: StartKind; readonly scenario: Scenario };
  /** Pairs whose two sides move as one. */
  readonly linked: ReadonlySet<ParameterKey>;
  /** Figures of pairs that linking made one, as they were before: parting them brings these back. */
  readonly joined: ReadonlyMap<ParameterKey, BothSides<number>>;
  /**
   * Figures that were set by hand since a whole scenario was last taken: they are the visitor's own,
   * also where they come to the same as ours.
   */
  readonly own: ReadonlySet<ParameterKey>;
  /** The lever that was moved last, a new object at every move; nothing before any was. */
  readonly touched: { readonly key: LeverKey } | undefined;
  /** The scenario at the last moment at which no hand was moving it. */
  readonly settled: Scenario;
  readonly change: Change;
}

/** Levers that are set for each side by itself from the start. */
const parted: ReadonlySet<ParameterKey> = new Set(
  levers.filter(({ linkedAtFirst }) => !linkedAtFirst).map(({ key }) => key),
);

/** The one state of a page's scenario. */
export const current = atom<Current>({
  scenario: defaultScenario,
  baseline: 'example',
  start: { kind: 'example', scenario: defaultScenario },
  linked: linksOf(defaultScenario),
  joined: new Map(),
  own: new Set(),
  touched: undefined,
  settled: defaultScenario,
  change: { kind: 'jump' },
});

/** The scenario that every figure on the page is of. */
export const scenario = computed(current, (now) => now.scenario);

/*
 * Parts of the state that stay the very same while they are not touched: whoever looks at a part
 * alone hears nothing of a change of the others.
 */

/** The plan that leads from now to the goal. */
export const plan = computed(scenario, (whole) => whole.plan);

/** What the scenario is called. */
export const name = computed(scenario, (whole) => whole.name);

/** The code of the currency that money is written in. */
export const currency = computed(scenario, (whole) => whole.currency);

/** The ready-made scenario that this one was made from. */
export const baseline = computed(current, (now) => now.baseline);

/** What resets go back to. */
export const start = computed(current, (now) => now.start);

/** Pairs whose two sides move as one. */
export const linked = computed(current, (now) => now.linked);

/** Figures that are the visitor's own. */
export const ownFigures = computed(current, (now) => now.own);

/** The lever that was moved last. */
export const touched = computed(current, (now) => now.touched);

/** The scenario once a drag, a key or typing has come to rest: what is read out follows it. */
export const settledScenario = computed(current, (now) => now.settled);

/** Makes the next state of a change by hand, which goes on until its gesture ends. */
export function setByHand(gesture: string, next: Partial<Current>): void {
  current.set({ ...current.get(), ...next, change: { kind: 'hand', gesture } });
}

/**
 * Makes the next state of a change that is at rest where it lands. What it is said to take away
 * counts where the scenario is another one after it.
 */
export function jumpTo(next: Partial<Current>, loss?: Loss): void {
  const before = current.get();
  const whole = { ...before, ...next };
  const isLoss = loss && !sameScenario(before.scenario, whole.scenario);
  const change: Change = { kind: 'jump', ...(isLoss && { loss }) };
  current.set({ ...whole, settled: whole.scenario, change });
}

/** A drag, a key or typing has come to rest: its gesture is over. */
export function settle(): void {
  const now = current.get();
  if (now.change.gesture === undefined && now.settled === now.scenario) return;
  current.set({ ...now, settled: now.scenario, change: { kind: now.change.kind } });
}

/** Pairs that start as one and are the same on both sides in a scenario. */
export function linksOf(of: Scenario): ReadonlySet<ParameterKey> {
  return new Set(parameters.filter((row) => isLinkedAtFirst(of, row)).map(({ key }) => key));
}

/** Whether a parameter is a pair that starts as one and is the same on both sides in a scenario. */
export function isLinkedAtFirst(of: Scenario, { key, isPair }: Parameter<ParameterKey>): boolean {
  return isPair && !parted.has(key) && sameOnSides(of, key);
}
