import { defaultScenario } from './presets.ts';
import { sameLevers, type Scenario } from './scenario.ts';

/** The figures of the worked example as its source prints them, rounded at every step. */
export const sourceFigures = {
  clicks: 4_350,
  coca: { now: 63_075, goal: 3_000 },
  contractsMultiplier: 21,
} as const;

/** Whether levers and currency are those of the worked example. */
export function isWorkedExample({ now, goal, currency }: Scenario): boolean {
  return (
    currency === defaultScenario.currency &&
    sameLevers(now, defaultScenario.now) &&
    sameLevers(goal, defaultScenario.goal)
  );
}
