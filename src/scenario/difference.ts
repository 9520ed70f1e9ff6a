import { leverKeys, type LeverKey } from '../model/levers.ts';
import { planKeys, type PlanKey } from '../model/plan.ts';
import { sameTarget, sameValue, type Scenario } from './scenario.ts';

/** What of a scenario is unlike another one's. */
export interface Difference {
  readonly levers: readonly LeverKey[];
  readonly plan: readonly PlanKey[];
  readonly target: boolean;
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
    plan: planKeys.filter((key) => !sameValue(scenario.plan[key], other.plan[key])),
    target: !sameTarget(scenario.target, other.target),
    currency: scenario.currency !== other.currency,
    name: scenario.name !== other.name,
  };
}

/** Whether nothing differs. */
export function isNone({ levers, plan, target, currency, name }: Difference): boolean {
  return levers.length === 0 && plan.length === 0 && !target && !currency && !name;
}
