import { readSaved, type SavedReading, type SavedScenario } from './saved.ts';

export interface FileReading {
  readonly scenarios: readonly SavedReading[];
  /** Places, from 1, of unusable entries. */
  readonly refused: readonly number[];
}

export type FileProblem = 'notJson' | 'notScenarios';

const FORMAT = 'takt-scenarios';

/** Writes scenarios as a readable file for `readFile`. */
export function writeFile(scenarios: readonly SavedScenario[]): string {
  const entries = scenarios.map(({ name, date, link }) => ({ name, date, link }));
  return `${JSON.stringify({ format: FORMAT, version: 1, scenarios: entries }, undefined, 2)}\n`;
}

/** Reads a file of scenarios; never throws, names unusable entries by place. */
export function readFile(text: string): FileReading | FileProblem {
  const content = parse(text);
  if (content === undefined) return 'notJson';
  const entries = isObject(content) && content['format'] === FORMAT ? content['scenarios'] : null;
  if (!Array.isArray(entries)) return 'notScenarios';
  const readings = entries.map(readSaved);
  return {
    scenarios: readings.filter((reading) => reading !== undefined),
    refused: readings.flatMap((reading, at) => (reading ? [] : [at + 1])),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
