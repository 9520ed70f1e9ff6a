import { atom } from 'nanostores';
import {
  MOST_COMPARED,
  readComparison,
  writeComparison,
  type ComparedScenarios,
  type ComparisonProblem,
} from '../scenario/comparisonLink.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PageFragment } from './address.ts';
import { openScenario } from './actions.ts';

/** The scenarios that stand beside one another, and the one that the others are measured against. */
export const compared = atom<ComparedScenarios>({ scenarios: [], base: 0 });

/** What of the page's link could not be used. */
export const comparisonProblems = atom<readonly ComparisonProblem[]>([]);

/** What was taken away last, and all as it was before; nothing once something else has changed. */
export const removed = atom<
  { readonly place: number; readonly before: ComparedScenarios } | undefined
>(undefined);

/** A comparison as the address holds it. Links to other pages carry its base. */
export const comparisonFragment: PageFragment = {
  open(fragment) {
    const { problems, ...read } = readComparison(fragment);
    show(read);
    comparisonProblems.set(problems);
  },
  write: () => writeComparison(compared.get()),
  listen: (changed) => compared.listen(changed),
};

/** Puts scenarios beside those that are there, as far as there is room; tells how many it took. */
export function addCompared(added: readonly Scenario[]): number {
  const { scenarios, base } = compared.get();
  const taken = added.slice(0, MOST_COMPARED - scenarios.length);
  show({ scenarios: [...scenarios, ...taken], base });
  return taken.length;
}

/** Takes the scenario at a place away; the base stays the same scenario where it is another. */
export function removeCompared(place: number): void {
  const before = compared.get();
  const { scenarios, base } = before;
  const left = scenarios.filter((_, at) => at !== place);
  show({ scenarios: left, base: place < base ? base - 1 : place === base ? 0 : base });
  // They name scenarios by their places.
  comparisonProblems.set([]);
  removed.set({ place, before });
}

/** Puts what was taken away last where it was. */
export function putBackRemoved(): void {
  const last = removed.get();
  if (last) show(last.before);
}

/** Measures the others against the scenario at a place. */
export function chooseBase(place: number): void {
  show({ ...compared.get(), base: place });
}

function show(next: ComparedScenarios): void {
  removed.set(undefined);
  const base = next.scenarios[next.base];
  if (base) openScenario(base);
  compared.set(next);
}
