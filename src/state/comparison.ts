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

export const compared = atom<ComparedScenarios>({ scenarios: [], base: 0 });

export const comparisonProblems = atom<readonly ComparisonProblem[]>([]);

/** The last removed scenario and the state before; undefined after any other change. */
export const removed = atom<
  { readonly place: number; readonly before: ComparedScenarios } | undefined
>(undefined);

/** Codec of a comparison's fragment; links to other pages carry its base. */
export const comparisonFragment: PageFragment = {
  open(fragment) {
    const { problems, ...read } = readComparison(fragment);
    show(read);
    comparisonProblems.set(problems);
  },
  write: () => writeComparison(compared.get()),
  listen: (changed) => compared.listen(changed),
};

/** Adds scenarios as far as there is room; returns how many. */
export function addCompared(added: readonly Scenario[]): number {
  const { scenarios, base } = compared.get();
  const taken = added.slice(0, MOST_COMPARED - scenarios.length);
  show({ scenarios: [...scenarios, ...taken], base });
  return taken.length;
}

/** Removes the scenario at an index; the base stays the same scenario. */
export function removeCompared(place: number): void {
  const before = compared.get();
  const { scenarios, base } = before;
  const left = scenarios.filter((_, at) => at !== place);
  show({ scenarios: left, base: place < base ? base - 1 : place === base ? 0 : base });
  // Problems refer to places.
  comparisonProblems.set([]);
  removed.set({ place, before });
}

export function putBackRemoved(): void {
  const last = removed.get();
  if (last) show(last.before);
}

export function chooseBase(place: number): void {
  show({ ...compared.get(), base: place });
}

function show(next: ComparedScenarios): void {
  removed.set(undefined);
  const base = next.scenarios[next.base];
  if (base) openScenario(base);
  compared.set(next);
}
