import { atom, computed } from 'nanostores';
import { levers, type BothSides, type LeverKey } from '../model/levers.ts';
import type { Parameter } from '../model/parameter.ts';
import { parameters, type ParameterKey } from '../model/parameters.ts';
import type { Loss, StartKind } from '../scenario/loss.ts';
import { defaultScenario, type PresetKey } from '../scenario/presets.ts';
import { sameOnSides, sameScenario, type Scenario } from '../scenario/scenario.ts';

/** `hand`: a gesture, which charts follow at once; `jump`: charts tween. */
export type ChangeKind = 'hand' | 'jump';

export type HistoryStep = 'undo' | 'redo';

export interface Change {
  readonly kind: ChangeKind;
  /** The input being dragged or typed in; a gesture is one step of undo. */
  readonly gesture?: string | undefined;
  /** The visitor's figures that it discarded. */
  readonly loss?: Loss;
  /** Set for a step through the history. */
  readonly step?: HistoryStep;
}

export interface Current {
  readonly scenario: Scenario;
  /** The preset that the scenario derives from. */
  readonly baseline: PresetKey;
  readonly start: { readonly kind: StartKind; readonly scenario: Scenario };
  readonly linked: ReadonlySet<ParameterKey>;
  /** Values of linked pairs before linking; unlinking restores them. */
  readonly joined: ReadonlyMap<ParameterKey, BothSides<number>>;
  /** Set by hand since a scenario was loaded: the visitor's own, even where equal to ours. */
  readonly own: ReadonlySet<ParameterKey>;
  readonly touched: { readonly key: LeverKey } | undefined;
  /** The scenario at the end of the last gesture. */
  readonly settled: Scenario;
  readonly change: Change;
}

const parted: ReadonlySet<ParameterKey> = new Set(
  levers.filter(({ linkedAtFirst }) => !linkedAtFirst).map(({ key }) => key),
);

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

export const scenario = computed(current, (now) => now.scenario);

/* Unchanged parts keep their identity, so that their subscribers are not notified. */

export const plan = computed(scenario, (whole) => whole.plan);

export const name = computed(scenario, (whole) => whole.name);

export const currency = computed(scenario, (whole) => whole.currency);

export const baseline = computed(current, (now) => now.baseline);

export const start = computed(current, (now) => now.start);

export const linked = computed(current, (now) => now.linked);

export const ownFigures = computed(current, (now) => now.own);

export const touched = computed(current, (now) => now.touched);

/** The scenario at the end of the last gesture, for what is read out. */
export const settledScenario = computed(current, (now) => now.settled);

/** Sets the next state within a gesture. */
export function setByHand(gesture: string, next: Partial<Current>): void {
  current.set({ ...current.get(), ...next, change: { kind: 'hand', gesture } });
}

/** Sets the next state as settled; `loss` counts only if the scenario differs. */
export function jumpTo(next: Partial<Current>, loss?: Loss, step?: HistoryStep): void {
  const before = current.get();
  const whole = { ...before, ...next };
  const isLoss = loss && !sameScenario(before.scenario, whole.scenario);
  const change: Change = { kind: 'jump', ...(isLoss && { loss }), ...(step && { step }) };
  current.set({ ...whole, settled: whole.scenario, change });
}

export function settle(): void {
  const now = current.get();
  if (now.change.gesture === undefined && now.settled === now.scenario) return;
  current.set({ ...now, settled: now.scenario, change: { kind: now.change.kind } });
}

/** Pairs that are linked by default and equal on both sides of a scenario. */
export function linksOf(of: Scenario): ReadonlySet<ParameterKey> {
  return new Set(parameters.filter((row) => isLinkedAtFirst(of, row)).map(({ key }) => key));
}

export function isLinkedAtFirst(of: Scenario, { key, isPair }: Parameter<ParameterKey>): boolean {
  return isPair && !parted.has(key) && sameOnSides(of, key);
}
