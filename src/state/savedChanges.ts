import { saveAs, type SavedScenario } from '../scenario/saved.ts';
import type { FileReading } from '../scenario/savedFile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { rename } from './actions.ts';
import { scenario } from './current.ts';
import {
  deleteScenarios,
  isSaved,
  saveScenario,
  savedScenarios,
  type SavedItem,
} from './savedScenarios.ts';
import { takeScenarios, type Taking } from './savedScenariosFile.ts';

/** Saved scenarios as they were before a change: to be put back, or taken away where there were none. */
export type SavedBefore = readonly { readonly id: string; readonly saved?: SavedScenario }[];

/** What came of a change of the saved scenarios. */
export interface SavedChange {
  /**
   * `held`: until the page is left, where the browser keeps nothing. Nothing has changed where there
   * was no room (`full`), another window has deleted it meanwhile, or the browser did not let it go.
   */
  readonly kind: 'saved' | 'replaced' | 'deleted' | 'held' | 'full' | 'gone' | 'notDeleted';
  readonly name: string;
  /** What brings back what was lost; nothing where nothing was. */
  readonly before?: SavedBefore;
}

/** The saved scenario of a name, the latest of several. */
export function namesakeOf(name: string, among = savedScenarios.get()): SavedItem | undefined {
  const wanted = name.trim();
  return wanted ? among.find(({ saved }) => saved.name === wanted) : undefined;
}

/** Saves the page's scenario under a name: in the place of its namesake, or as a new one beside it. */
export function saveCurrent(name: string, way: 'inPlace' | 'asNew'): SavedChange {
  const saved = saveAs(scenario.get(), name, now());
  rename(saved.name);
  const namesake = way === 'inPlace' ? namesakeOf(saved.name) : undefined;
  return put(saved, namesake ? 'replaced' : 'saved', namesake);
}

/** Gives a saved scenario another name. */
export function renameSaved(item: SavedItem, name: string): SavedChange {
  // What is given another name must not come back by that.
  if (!isSaved(item.id)) return { kind: 'gone', name: item.saved.name };
  return put(saveAs(item.scenario, name, item.saved.date), 'saved', item);
}

/** Saves a scenario once more under another name. */
export function duplicateSaved(of: Scenario, name: string): SavedChange {
  return put(saveAs(of, name, now()), 'saved');
}

/** Deletes a saved scenario. */
export function deleteSaved({ id, saved }: SavedItem): SavedChange {
  if (!deleteScenarios([id])) return { kind: 'notDeleted', name: saved.name };
  return { kind: 'deleted', name: saved.name, before: [{ id, saved }] };
}

/** Saves the scenarios of a file, with what takes them away again. */
export function importSaved(reading: FileReading): Taking & { readonly before: SavedBefore } {
  const taking = takeScenarios(reading);
  return { ...taking, before: taking.taken.map((id) => ({ id })) };
}

/** Takes a change back. Tells the name of what there was no room for, if anything. */
export function takeBackSaved(before: SavedBefore): string | undefined {
  deleteScenarios(before.filter(({ saved }) => !saved).map(({ id }) => id));
  for (const { id, saved } of before) {
    if (saved && saveScenario(saved, id) === 'full') return saved.name;
  }
  return undefined;
}

function put(saved: SavedScenario, kind: 'saved' | 'replaced', before?: SavedItem): SavedChange {
  const { name } = saved;
  const problem = saveScenario(saved, before?.id);
  if (problem === 'full') return { kind: 'full', name };
  return {
    kind: problem === 'blocked' ? 'held' : kind,
    name,
    ...(before && { before: [{ id: before.id, saved: before.saved }] }),
  };
}

function now(): string {
  return new Date().toISOString();
}
