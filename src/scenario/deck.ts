import { leverKeys, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import type { OrderKey } from '../model/parameters.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { missingOf, sides, type MissingLever, type Scenario } from './scenario.ts';

/** Steps of the deck. */
export type DeckStepKey =
  'owners' | 'now' | 'cost' | 'cv1' | 'cv2' | 'comparison' | 'when' | 'first' | 'roles';

/** Conversions of the goal that an in-between scenario has already; the rest is as it is now. */
export type Between = 'cv1' | 'cv2';

export interface DeckStep {
  readonly key: DeckStepKey;
  /** Levers that can be moved while it is shown, and of which sides. */
  readonly levers: readonly LeverKey[];
  readonly sides: readonly Side[];
  /** Plan figures that can be moved. */
  readonly plan: readonly OrderKey[];
  /** Levers required for its content, by side. */
  readonly requires: Readonly<Partial<Record<Side, readonly LeverKey[]>>>;
}

const month = [...requiredLevers.coca, ...requiredLevers.contractsPerMonth] as const;

/** THE table of steps, in the order in which they build the argument. */
export const deckSteps = [
  { key: 'owners', levers: [], sides, plan: [], requires: {} },
  {
    key: 'now',
    levers: ['price', 'market'],
    sides: ['now'],
    plan: [],
    requires: { now: month },
  },
  {
    key: 'cost',
    levers: ['cv1', 'cv2'],
    sides: ['now'],
    plan: [],
    requires: { now: requiredLevers.coca },
  },
  {
    key: 'cv1',
    levers: ['cv1'],
    sides,
    plan: [],
    requires: { now: requiredLevers.coca, goal: ['cv1'] },
  },
  {
    key: 'cv2',
    levers: ['cv2'],
    sides,
    plan: [],
    requires: { now: requiredLevers.coca, goal: requiredLevers.visitsPerContract },
  },
  {
    key: 'comparison',
    levers: ['cv1', 'cv2'],
    sides,
    plan: [],
    requires: { now: month, goal: month },
  },
  {
    key: 'when',
    levers: ['cycle'],
    sides,
    plan: [],
    requires: { now: requiredLevers.contracts, goal: requiredLevers.contracts },
  },
  {
    key: 'first',
    levers: [],
    sides,
    plan: ['flowMonths', 'averageCheck'],
    requires: { now: requiredLevers.cash, goal: requiredLevers.cash },
  },
  {
    key: 'roles',
    levers: leverKeys,
    sides,
    plan: [],
    requires: {},
  },
] as const satisfies readonly DeckStep[];

export const DECK_LENGTH = deckSteps.length;

/** A step by its number, counted from 1; the first one where there is no such step. */
export function deckStep(number: number): DeckStep {
  return deckSteps[number - 1] ?? deckSteps[0];
}

/**
 * Levers between now and the goal: as now, with CV1 of the goal, or with both conversions of it.
 * What is not given stays not given.
 */
export function withGoalConversions({ now, goal }: Scenario, upTo: Between): LeverValues {
  const raised = { ...now, cv1: goal.cv1 };
  return upTo === 'cv1' ? raised : { ...raised, cv2: goal.cv2 };
}

/** Levers that a step needs and that are not given, those of now first. */
export function missingFor(step: DeckStep, scenario: Scenario): MissingLever[] {
  return sides.flatMap((side) =>
    missingOf(scenario[side], step.requires[side] ?? []).map((key) => ({ side, key })),
  );
}
