import { leverKeys, type LeverKey } from '../model/levers.ts';
import { sameValue, type Scenario } from './scenario.ts';

/** What of a scenario is unlike another one's. */
export interface Difference {
  readonly levers: readonly LeverKey[];
  readonly currency: boolean;
  readonly name: boolean;
}

/** Names the parts in which a scenario differs from another, the default one in practice. */
export function difference(scenario: Scenario, other: Scenario): Difference {
  return {
    levers: leverKeys.filter(
      (key) =>
        !sameValue(scenario.now[key], other.now[key]) ||
        !sameValue(scenario.goal[key], other.goal[key]),
    ),
    currency: scenario.currency !== other.currency,
    name: scenario.name !== other.name,
  };
}
