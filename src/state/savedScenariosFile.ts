import type { FileReading } from '../scenario/savedFile.ts';
import type { SavedScenario } from '../scenario/saved.ts';
import { saveScenarios, savedScenarios } from './savedScenarios.ts';

export interface Taking {
  readonly taken: readonly string[];
  /** Already saved, with equal figures. */
  readonly known: number;
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
