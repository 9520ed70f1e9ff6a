import type { BothSides, Side } from '../model/levers.ts';
import { parameterOf, type ParameterKey } from '../model/parameters.ts';
import type { Scenario } from './scenario.ts';

/** A parameter's value on a side, in the model's unit; NaN: not given. */
export function valueOf(scenario: Scenario, key: ParameterKey, side: Side): number {
  const { plan, customer, department } = scenario;
  if (key in scenario[side]) return scenario[side][key as keyof Scenario[Side]];
  if (key in plan) return plan[key as keyof typeof plan];
  if (key in customer[side]) return customer[side][key as keyof typeof customer.now];
  return department[side][key as keyof typeof department.now];
}

/** A scenario with a parameter set on one side, or on both where it is no pair. */
export function withValue(
  scenario: Scenario,
  key: ParameterKey,
  side: Side,
  value: number,
): Scenario {
  const { plan, customer, department } = scenario;
  const set = <Part extends object>(part: Part): Part => ({ ...part, [key]: value });
  if (key in plan) return { ...scenario, plan: set(plan) };
  if (key in scenario[side]) return { ...scenario, [side]: set(scenario[side]) };
  const setSides = <Part extends object>(part: Readonly<Record<Side, Part>>) =>
    parameterOf(key).isPair
      ? { ...part, [side]: set(part[side]) }
      : { now: set(part.now), goal: set(part.goal) };
  return key in customer.now
    ? { ...scenario, customer: setSides(customer) }
    : { ...scenario, department: setSides(department) };
}

/** A scenario with a parameter set to one value on some sides. */
export function onSides(
  from: Scenario,
  key: ParameterKey,
  moved: readonly Side[],
  value: number,
): Scenario {
  return moved.reduce((next, side) => withValue(next, key, side, value), from);
}

export function withSides(from: Scenario, key: ParameterKey, values: BothSides<number>): Scenario {
  return withValue(withValue(from, key, 'now', values.now), key, 'goal', values.goal);
}
