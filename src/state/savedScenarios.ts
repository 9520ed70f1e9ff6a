import { atom } from 'nanostores';
import { readSaved, type SavedReading, type SavedScenario } from '../scenario/saved.ts';
import {
  forget,
  keep,
  onOtherWindow,
  readStored,
  readAllStored,
  type StorageProblem,
} from './storage.ts';

/** One storage key an entry, so that windows do not conflict. */
export interface SavedItem extends SavedReading {
  readonly id: string;
}

export const SAVED_PREFIX = 'takt-scenario:';

export const savedScenarios = atom<readonly SavedItem[]>([]);

/** Unreadable entries, kept for later versions. */
export const unreadable = atom(0);

/** Loads saved scenarios and follows other windows. Returns how to stop. */
export function followSavedScenarios(): () => void {
  refresh();
  return onOtherWindow(SAVED_PREFIX, refresh);
}

/** Saves a scenario in the place of another where its id is given. */
export function saveScenario(saved: SavedScenario, id = newId()): StorageProblem | undefined {
  const problem = keep(SAVED_PREFIX + id, JSON.stringify(saved));
  refresh();
  return problem;
}

export function saveScenarios(all: readonly SavedScenario[]): readonly string[] {
  const ids = all.map(newId);
  const full = all.findIndex(
    (saved, at) => keep(SAVED_PREFIX + (ids[at] ?? ''), JSON.stringify(saved)) === 'full',
  );
  refresh();
  return full < 0 ? ids : ids.slice(0, full);
}

export function deleteScenarios(ids: readonly string[]): boolean {
  const isGone = ids.map((id) => forget(SAVED_PREFIX + id)).every(Boolean);
  refresh();
  return isGone;
}

/** Whether a scenario is still saved; another window may have deleted it. */
export function isSaved(id: string): boolean {
  return typeof readStored(SAVED_PREFIX + id) === 'string';
}

function refresh(): void {
  let strange = 0;
  const items: SavedItem[] = [];
  for (const [id, text] of readAllStored(SAVED_PREFIX)) {
    const reading = parse(text);
    if (reading) items.push(itemOf(id, reading));
    else strange += 1;
  }
  const order = ({ saved, id }: SavedItem) => saved.date + id;
  savedScenarios.set(items.sort((a, b) => (order(a) < order(b) ? 1 : -1)));
  unreadable.set(strange);
}

/** Cache of parsed entries by text: of thousands, few change. */
const readings = new Map<string, SavedReading | undefined>();

function parse(text: string): SavedReading | undefined {
  if (!readings.has(text)) {
    try {
      readings.set(text, readSaved(JSON.parse(text)));
    } catch {
      readings.set(text, undefined);
    }
  }
  return readings.get(text);
}

function itemOf(id: string, reading: SavedReading): SavedItem {
  return {
    id,
    saved: reading.saved,
    get scenario() {
      return reading.scenario;
    },
    get problems() {
      return reading.problems;
    },
  };
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
