import type { Costing } from '../../src/model/costing.ts';
import type { Side } from '../../src/model/levers.ts';
import { systemFigures } from '../../src/model/system.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { mapTerms } from '../../src/words/map.ts';

/** What the map of a scenario draws COCA from. */
export function termsOf(scenario: Scenario, costing: Costing = 'clicks') {
  const of = (side: Side) =>
    systemFigures(scenario[side], scenario.customer[side], scenario.department[side]);
  return mapTerms(scenario, { now: of('now'), goal: of('goal') }, costing);
}
