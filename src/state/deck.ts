import { atom, computed } from 'nanostores';
import { DECK_LENGTH, deckStep, deckSteps, isShown, type DeckStep } from '../scenario/deck.ts';
import type { LinkProblem } from '../scenario/link.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { readStep, writeStep } from '../scenario/deckStepLink.ts';
import { scenarioFragment, type PageFragment } from './address.ts';
import { mirror } from './actions.ts';
import { scenario, settle } from './current.ts';

export const shownStep = atom<DeckStep>(deckStep(1));

/** The scenario's steps and the shown one, even if its figures are missing. */
export const steps = computed([scenario, shownStep], (whole, shown): readonly DeckStep[] =>
  deckSteps.filter((one: DeckStep) => one === shown || isShown(one, whole)),
);

export const stepPlace = computed([steps, shownStep], (all, shown) => all.indexOf(shown) + 1);

/** Undefined at the last one. */
export const nextStep = computed([steps, stepPlace], (all, place) => all[place]);

export const stepProblem = atom<LinkProblem | undefined>(undefined);

export const opened = atom<Scenario | undefined>(undefined);

export const isBlank = atom(false);

/** Codec of scenario and step. */
export const deckFragment: PageFragment = {
  hasScenario: true,
  open(fragment) {
    const reading = readStep(fragment, DECK_LENGTH);
    scenarioFragment.open(fragment);
    stepProblem.set(reading.problem);
    shownStep.set(deckStep(reading.step));
    opened.set(scenario.get());
  },
  write: () =>
    [scenarioFragment.write(), writeStep(shownStep.get().number)].filter(Boolean).join('&'),
  listen(changed) {
    const stops = [scenario.listen(changed), shownStep.listen(changed)];
    return () => stops.forEach((stop) => stop());
  },
};

export function showStep(to: DeckStep): void {
  settle();
  isBlank.set(false);
  stepProblem.set(undefined);
  shownStep.set(to);
}

/** Goes to the step at a place, from 1, or to the nearest one. */
export function goToStep(place: number): void {
  const all = steps.get();
  const to = all[Math.min(all.length, Math.max(1, Math.round(place))) - 1];
  if (to) showStep(to);
}

export function moveBy(steps: number): void {
  goToStep(stepPlace.get() + steps);
}

export function isChanged(): boolean {
  const before = opened.get();
  return before !== undefined && !sameScenario(before, scenario.get());
}

/** Restores the scenario that the deck was opened with. */
export function restoreOpened(): void {
  const before = opened.get();
  if (before) mirror(before);
}
