import { atom } from 'nanostores';
import { DECK_LENGTH } from '../scenario/deck.ts';
import type { LinkProblem } from '../scenario/link.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { readStep, writeStep } from '../scenario/deckStepLink.ts';
import { scenarioFragment, type PageFragment } from './address.ts';
import { mirror } from './actions.ts';
import { scenario, settle } from './current.ts';

/** The step that is shown, from 1 to the deck's length. */
export const step = atom(1);

/** What the link said of a step that there is not. */
export const stepProblem = atom<LinkProblem | undefined>(undefined);

/** The scenario that the deck was opened with; nothing before it was. */
export const opened = atom<Scenario | undefined>(undefined);

/** Whether the room sees nothing, so that it listens. */
export const isBlank = atom(false);

/** The deck's address holds the scenario and the step. */
export const deckFragment: PageFragment = {
  hasScenario: true,
  open(fragment) {
    const reading = readStep(fragment, DECK_LENGTH);
    scenarioFragment.open(fragment);
    stepProblem.set(reading.problem);
    step.set(reading.step);
    opened.set(scenario.get());
  },
  write: () => [scenarioFragment.write(), writeStep(step.get())].filter(Boolean).join('&'),
  listen(changed) {
    const stops = [scenario.listen(changed), step.listen(changed)];
    return () => stops.forEach((stop) => stop());
  },
};

/** Goes to a step, or to the nearest one that there is. */
export function goToStep(number: number): void {
  // What a hand held on the step before is let go.
  settle();
  isBlank.set(false);
  stepProblem.set(undefined);
  step.set(Math.min(DECK_LENGTH, Math.max(1, Math.round(number))));
}

/** Goes so many steps on, or back. */
export function moveBy(steps: number): void {
  goToStep(step.get() + steps);
}

/** Whether the scenario is another one than the deck was opened with. */
export function isChanged(): boolean {
  const before = opened.get();
  return before !== undefined && !sameScenario(before, scenario.get());
}

/** Puts the scenario back to what the deck was opened with. */
export function takeBack(): void {
  const before = opened.get();
  if (before) mirror(before);
}
