import { computed, type ReadableAtom } from 'nanostores';
import { leverKeys, type LeverKey, type LeverValues } from '../model/levers.ts';
import { scenario } from './scenario.ts';

/*
 * Parts of the scenario that stay the very same while they are not touched: whoever looks at a part
 * alone hears nothing of a change of the others.
 */

/** The levers of now. */
const now = computed(scenario, (whole) => whole.now);

/** The levers of the goal. */
export const goal = computed(scenario, (whole) => whole.goal);

/** The plan that leads from now to the goal. */
export const plan = computed(scenario, (whole) => whole.plan);

/** What the scenario is called. */
export const name = computed(scenario, (whole) => whole.name);

/** The code of the currency that money is written in. */
export const currency = computed(scenario, (whole) => whole.currency);

/** The values of the levers one by one. */
export const leverValues = {
  now: oneByOne(now, (values, key) => values[key]),
  goal: oneByOne(goal, (values, key) => values[key]),
} as const;

/** Whether every lever of the goal but one is above 0, so that it is up to that one what comes out. */
export const othersWork = oneByOne(goal, (values, key) =>
  leverKeys.every((other) => other === key || values[other] > 0),
);

function oneByOne<Part>(
  levers: ReadableAtom<LeverValues>,
  part: (values: LeverValues, key: LeverKey) => Part,
): Record<LeverKey, ReadableAtom<Part>> {
  const one = (key: LeverKey) => computed(levers, (values) => part(values, key));
  return Object.fromEntries(leverKeys.map((key) => [key, one(key)])) as Record<
    LeverKey,
    ReadableAtom<Part>
  >;
}
