import { computed } from 'nanostores';
import { scenario } from './scenario.ts';

/*
 * Parts of the scenario that stay the very same object while they are not touched: what is computed
 * of a part alone is not computed again because of the others.
 */

/** The levers of now. */
export const now = computed(scenario, (whole) => whole.now);

/** The levers of the goal. */
export const goal = computed(scenario, (whole) => whole.goal);

/** The plan that leads from now to the goal. */
export const plan = computed(scenario, (whole) => whole.plan);
