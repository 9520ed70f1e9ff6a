import { defaultScenario } from './presets.ts';
import { sameLevers, type Scenario } from './scenario.ts';

/** The worked example as its source prints it, rounded at each step. */
export const sourceFigures = {
  clicks: 4_350,
  coca: { now: 63_075, goal: 3_000 },
  contractsMultiplier: 21,
} as const;

/** Whether levers and currency are the worked example's. */
export function isWorkedExample({ now, goal, currency }: Scenario): boolean {
  return (
    currency === defaultScenario.currency &&
    sameLevers(now, defaultScenario.now) &&
    sameLevers(goal, defaultScenario.goal)
  );
}
