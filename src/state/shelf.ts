import { atom } from 'nanostores';
import { readSaved, type SavedReading, type SavedScenario } from '../scenario/saved.ts';
import { forget, keep, onOtherWindow, readAll, type StorageProblem } from './storage.ts';

/** A scenario on the shelf, under a key of its own: windows that change others do not meet. */
export interface ShelfItem extends SavedReading {
  readonly id: string;
}

/** Begins the key of everything that is kept here. */
export const SHELF = 'takt-scenario:';

/** The visitor's scenarios, the latest first. */
export const shelf = atom<readonly ShelfItem[]>([]);

/** How many entries could not be read. They are left as they are: a later Takt may know them. */
export const unreadable = atom(0);

/** Reads the shelf and follows what other windows put there. Gives back how to stop. */
export function openShelf(): () => void {
  refresh();
  return onOtherWindow(SHELF, refresh);
}

/** Puts a scenario on the shelf, in the place of another where its id is given. */
export function putOnShelf(saved: SavedScenario, id = newId()): StorageProblem | undefined {
  const problem = keep(SHELF + id, JSON.stringify(saved));
  refresh();
  return problem;
}

/** Puts scenarios on the shelf until there is no more room. Gives back how many it took. */
export function fillShelf(all: readonly SavedScenario[]): number {
  const full = all.findIndex((saved) => keep(SHELF + newId(), JSON.stringify(saved)) === 'full');
  refresh();
  return full < 0 ? all.length : full;
}

/** Takes a scenario off the shelf. */
export function takeOffShelf(id: string): void {
  forget(SHELF + id);
  refresh();
}

function refresh(): void {
  let strange = 0;
  const items: ShelfItem[] = [];
  for (const [id, text] of readAll(SHELF)) {
    const reading = parse(text);
    if (reading) items.push({ id, ...reading });
    else strange += 1;
  }
  const order = ({ saved, id }: ShelfItem) => saved.date + id;
  shelf.set(items.sort((a, b) => (order(a) < order(b) ? 1 : -1)));
  unreadable.set(strange);
}

function parse(text: string): SavedReading | undefined {
  try {
    return readSaved(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
