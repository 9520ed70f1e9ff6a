import { computed } from 'nanostores';
import { chartedWeeks, gate, type ChartedWeeks, type Gate } from '../model/gate.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenario } from './current.ts';

export interface WeeksOutcome extends ChartedWeeks {
  readonly gate: Gate;
}

/** Figures, charts and gate of the weeks, at now's deal cycle. */
export function weeksOf({ now, goal, plan, customer, department, weekly }: Scenario): WeeksOutcome {
  const { weeks, changed, began } = weekly;
  const { spread } = plan;
  const input = { now, goal, weeks, changed, began, spread, customer, department };
  const charted = chartedWeeks(input);
  return { ...charted, gate: gate(input, charted) };
}

export const weeksOutcome = computed(scenario, weeksOf);
