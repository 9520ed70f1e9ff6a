import { playCourses } from '../../src/model/courses.ts';
import { defaultPlan } from '../../src/model/plan.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { summary } from './statistics.mjs';

const WARM_UP = 20;
const RUNS = 100;

export function benchCourses() {
  const { now, goal } = defaultScenario;
  for (const horizonMonths of [18, 60]) {
    const times = [];
    for (let run = 0; run < WARM_UP + RUNS; run += 1) {
      const started = performance.now();
      playCourses(now, goal, { ...defaultPlan, horizonMonths });
      if (run >= WARM_UP) times.push(performance.now() - started);
    }
    console.log(`courses, ${horizonMonths} months: ${summary(times)}`);
  }
}
