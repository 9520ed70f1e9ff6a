import { leverKeys, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { sides } from '../model/sides.ts';
import type { ParameterKey } from '../model/parameters.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { missingBasis, missingOf, type MissingLever, type Scenario } from './scenario.ts';

export type DeckStepKey =
  | ('cover' | 'now' | 'cost' | 'cv1' | 'cv2' | 'comparison')
  | ('inFull' | 'people' | 'when' | 'first' | 'channels' | 'roles');

/** Conversions that an in-between scenario takes from the goal. */
export type Between = 'cv1' | 'cv2';

export interface DeckStep {
  readonly key: DeckStepKey;
  /** `step=` of links; independent of the deck's order. */
  readonly number: number;
  /** Data that the step requires. */
  readonly subject?: 'money' | 'channels';
  /** Levers that can be moved meanwhile, and their sides. */
  readonly levers: readonly LeverKey[];
  readonly sides: readonly Side[];
  readonly parameters: readonly ParameterKey[];
  /** Levers required, by side. */
  readonly requires: Readonly<Partial<Record<Side, readonly LeverKey[]>>>;
}

const month = [...requiredLevers.coca, ...requiredLevers.contractsPerMonth] as const;

/** THE table of steps, in the order of the argument. */
export const deckSteps = [
  { key: 'cover', number: 1, levers: [], sides, parameters: [], requires: {} },
  {
    key: 'now',
    number: 2,
    levers: ['price', 'market'],
    sides: ['now'],
    parameters: [],
    requires: { now: month },
  },
  {
    key: 'cost',
    number: 3,
    levers: ['cv1', 'cv2'],
    sides: ['now'],
    parameters: [],
    requires: { now: requiredLevers.coca },
  },
  {
    key: 'cv1',
    number: 4,
    levers: ['cv1'],
    sides,
    parameters: [],
    requires: { now: requiredLevers.coca, goal: ['cv1'] },
  },
  {
    key: 'cv2',
    number: 5,
    levers: ['cv2'],
    sides,
    parameters: [],
    requires: { now: requiredLevers.coca, goal: requiredLevers.visitsPerContract },
  },
  {
    key: 'comparison',
    number: 6,
    levers: ['cv1', 'cv2'],
    sides,
    parameters: [],
    requires: { now: month, goal: month },
  },
  {
    key: 'inFull',
    number: 10,
    subject: 'money',
    levers: ['cv2'],
    sides,
    parameters: ['averageCheck'],
    requires: { now: leverKeys, goal: leverKeys },
  },
  {
    key: 'people',
    number: 11,
    subject: 'money',
    levers: ['cycle'],
    sides,
    parameters: ['salespeople'],
    requires: { now: requiredLevers.contracts, goal: requiredLevers.contracts },
  },
  {
    key: 'when',
    number: 7,
    levers: ['cycle'],
    sides,
    parameters: [],
    requires: { now: requiredLevers.contracts, goal: requiredLevers.contracts },
  },
  {
    key: 'first',
    number: 8,
    levers: [],
    sides,
    parameters: ['flowMonths', 'averageCheck'],
    requires: { now: requiredLevers.cash, goal: requiredLevers.cash },
  },
  {
    key: 'channels',
    number: 12,
    subject: 'channels',
    // Moved by the picture's handle.
    levers: [],
    sides,
    parameters: [],
    requires: {},
  },
  {
    key: 'roles',
    number: 9,
    levers: leverKeys,
    sides,
    parameters: [],
    requires: {},
  },
] as const satisfies readonly DeckStep[];

export const DECK_LENGTH = deckSteps.length;

/** A step by its number in links, else the first. */
export function deckStep(number: number): DeckStep {
  return deckSteps.find((step) => step.number === number) ?? deckSteps[0];
}

/** Steps whose figures a scenario has. */
export function shownSteps(scenario: Scenario): readonly DeckStep[] {
  return deckSteps.filter((step) => isShown(step, scenario));
}

export function isShown({ subject }: DeckStep, scenario: Scenario): boolean {
  if (subject === 'money') return missingBasis(scenario).length === 0;
  // One channel has no order.
  return subject !== 'channels' || scenario.channels.length > 1;
}

/** Now's levers with the goal's CV1, or with both conversions. */
export function withGoalConversions({ now, goal }: Scenario, upTo: Between): LeverValues {
  const raised = { ...now, cv1: goal.cv1 };
  return upTo === 'cv1' ? raised : { ...raised, cv2: goal.cv2 };
}

/** Required levers that are not given, now's first. */
export function missingFor(step: DeckStep, scenario: Scenario): MissingLever[] {
  return sides.flatMap((side) =>
    missingOf(scenario[side], step.requires[side] ?? []).map((key) => ({ side, key })),
  );
}
