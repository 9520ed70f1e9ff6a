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

/** Entries before a change; without `saved`: to be deleted. */
export type SavedBefore = readonly { readonly id: string; readonly saved?: SavedScenario }[];

export interface SavedChange {
  /**
   * `held`: in memory only. `full`, `gone` (deleted in another window) and `notDeleted` changed
   * nothing.
   */
  readonly kind: 'saved' | 'replaced' | 'deleted' | 'held' | 'full' | 'gone' | 'notDeleted';
  readonly name: string;
  readonly before?: SavedBefore;
}

/** The saved scenario of a name, the latest of several. */
export function namesakeOf(name: string, among = savedScenarios.get()): SavedItem | undefined {
  const wanted = name.trim();
  return wanted ? among.find(({ saved }) => saved.name === wanted) : undefined;
}

/** Saves the page's scenario over its namesake or beside it. */
export function saveCurrent(name: string, mode: 'inPlace' | 'asNew'): SavedChange {
  const saved = saveAs(scenario.get(), name, now());
  rename(saved.name);
  const namesake = mode === 'inPlace' ? namesakeOf(saved.name) : undefined;
  return put(saved, namesake ? 'replaced' : 'saved', namesake);
}

export function renameSaved(item: SavedItem, name: string): SavedChange {
  // Renaming must not restore a deleted one.
  if (!isSaved(item.id)) return { kind: 'gone', name: item.saved.name };
  return put(saveAs(item.scenario, name, item.saved.date), 'saved', item);
}

export function duplicateSaved(of: Scenario, name: string): SavedChange {
  return put(saveAs(of, name, now()), 'saved');
}

export function deleteSaved({ id, saved }: SavedItem): SavedChange {
  if (!deleteScenarios([id])) return { kind: 'notDeleted', name: saved.name };
  return { kind: 'deleted', name: saved.name, before: [{ id, saved }] };
}

/** Saves a file's scenarios; `before` undoes it. */
export function importSaved(reading: FileReading): Taking & { readonly before: SavedBefore } {
  const taking = takeScenarios(reading);
  return { ...taking, before: taking.taken.map((id) => ({ id })) };
}

/** Undoes a change; returns the name of an entry without room. */
export function undoSaved(before: SavedBefore): string | undefined {
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
