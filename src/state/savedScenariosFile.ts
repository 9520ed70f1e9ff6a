import type { FileReading } from '../scenario/savedFile.ts';
import type { SavedScenario } from '../scenario/saved.ts';
import { saveScenarios, savedScenarios } from './savedScenarios.ts';

/** What taking a file's scenarios came to. */
export interface Taking {
  /** Ids of those that were taken. */
  readonly taken: readonly string[];
  /** How many were saved already, figure for figure. */
  readonly known: number;
  /** The first one for which there was no room, by its name. */
  readonly noRoom?: string;
}

/** Saves a file's scenarios, each once, until there is no more room. */
export function takeScenarios({ scenarios }: FileReading): Taking {
  const links = new Set(savedScenarios.get().map(({ saved }) => saved.link));
  const fresh: SavedScenario[] = [];
  for (const { saved } of scenarios) {
    if (!links.has(saved.link)) fresh.push(saved);
    links.add(saved.link);
  }
  const taken = saveScenarios(fresh);
  const noRoom = fresh[taken.length]?.name;
  const known = scenarios.length - fresh.length;
  return { taken, known, ...(noRoom !== undefined && { noRoom }) };
}
