import { atom } from 'nanostores';
import { DECK_LENGTH } from '../scenario/deck.ts';
import type { LinkProblem } from '../scenario/link.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { readStep, writeStep } from '../scenario/deckStepLink.ts';
import { scenarioFragment, type PageFragment } from './address.ts';
import { mirror } from './actions.ts';
import { scenario, settle } from './current.ts';

export const step = atom(1);

/** A step in the link that does not exist. */
export const stepProblem = atom<LinkProblem | undefined>(undefined);

/** The scenario as the deck was opened; undefined before. */
export const opened = atom<Scenario | undefined>(undefined);

/** The projector's screen is blank. */
export const isBlank = atom(false);

/** Codec of scenario and step. */
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
  // A gesture ends with its step.
  settle();
  isBlank.set(false);
  stepProblem.set(undefined);
  step.set(Math.min(DECK_LENGTH, Math.max(1, Math.round(number))));
}

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
