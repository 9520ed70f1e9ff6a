import { parameters, type ParameterKey } from '../model/parameters.ts';
import { sameChannels } from './channelRows.ts';
import { sameOn, sameCounts, sameReps, sameTarget, type Scenario } from './scenario.ts';

export interface Difference {
  /** Levers first, in table order. */
  readonly parameters: readonly ParameterKey[];
  readonly reps: boolean;
  readonly channels: boolean;
  readonly counts: boolean;
  readonly weekly: boolean;
  readonly target: boolean;
  readonly currency: boolean;
  readonly name: boolean;
}

/** The parts in which two scenarios differ. */
export function difference(scenario: Scenario, other: Scenario): Difference {
  return {
    parameters: parameters.map(({ key }) => key).filter((key) => !sameOn(scenario, other, key)),
    reps: !sameReps(scenario.reps, other.reps),
    channels: !sameChannels(scenario.channels, other.channels),
    counts: !sameCounts(scenario.counts, other.counts),
    weekly: !sameCounts(scenario.weekly, other.weekly),
    target: !sameTarget(scenario.target, other.target),
    currency: scenario.currency !== other.currency,
    name: scenario.name !== other.name,
  };
}

export function isNone({ parameters: changed, ...parts }: Difference): boolean {
  return changed.length === 0 && Object.values(parts).every((isOther) => !isOther);
}
