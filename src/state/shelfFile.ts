import type { FileReading } from '../scenario/savedFile.ts';
import { putOnShelf, shelf } from './shelf.ts';

/** What taking a file's scenarios came to. */
export interface Taking {
  readonly taken: number;
  /** How many stood on the shelf already, figure for figure. */
  readonly known: number;
  /** The first one for which there was no room, by its name. */
  readonly noRoom?: string;
}

/** Puts a file's scenarios on the shelf, each once, until there is no more room. */
export function takeScenarios({ scenarios }: FileReading): Taking {
  let taken = 0;
  let known = 0;
  for (const { saved } of scenarios) {
    if (shelf.get().some((item) => item.saved.link === saved.link)) {
      known += 1;
      continue;
    }
    if (putOnShelf(saved) === 'full') return { taken, known, noRoom: saved.name };
    taken += 1;
  }
  return { taken, known };
}
