import { computed } from 'nanostores';
import { cv1Chart, cv2Chart, type ControlSegment } from '../model/controlChart.ts';
import { gate, type Gate } from '../model/gate.ts';
import { weeksFigures, type WeeksFigures } from '../model/weeks.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenario } from './current.ts';

export interface WeeksOutcome extends WeeksFigures {
  readonly charts: Readonly<Record<'cv1' | 'cv2', readonly ControlSegment[]>>;
  readonly gate: Gate;
}

/** Figures, charts and gate of the weeks, at now's deal cycle. */
export function weeksOf({ now, goal, plan, customer, department, weekly }: Scenario): WeeksOutcome {
  const { weeks, changed, began } = weekly;
  const { spread } = plan;
  const figures = weeksFigures(weeks, { cycle: now.cycle, spread, began });
  return {
    ...figures,
    charts: { cv1: cv1Chart(weeks, changed), cv2: cv2Chart(weeks, figures.due, changed) },
    gate: gate({ now, goal, weeks, changed, began, spread, customer, department }),
  };
}

export const weeksOutcome = computed(scenario, weeksOf);
