import { allows } from '../model/allowed.ts';
import type { Salesperson } from '../model/salespeople.ts';
import { encodedText } from './escaped.ts';
import { cellsOf, readTyped, type InputRow } from './input.ts';
import { parseFigure, PLACES, readRows, ROWS, writeFigure } from './listText.ts';
import { pastedTable, type PastedTable } from './pastedTable.ts';
import { tidyRowName } from './rowName.ts';
import { isGiven } from './scenario.ts';

/** Salespeople that fit into a link. */
export const MOST_REPS = 20;

export const repCount = {
  shift: 0,
  allowed: [0, 1_000_000],
  isWhole: true,
} as const satisfies InputRow;

/** Reads `name,leads,contracts;…`; undefined if too many or invalid. */
export function readReps(text: string): readonly Salesperson[] | undefined {
  return readRows(text, MOST_REPS, (row) => {
    const [name = '', leads = '', contracts = '', ...more] = row.split(PLACES);
    const rep = {
      name: name.trim(),
      leads: parseFigure(leads, 0),
      contracts: parseFigure(contracts, 0),
    };
    return more.length === 0 && isRep(rep) ? rep : undefined;
  });
}

export function writeReps(reps: readonly Salesperson[]): string {
  return reps
    .map(({ name, leads, contracts }) =>
      [encodedText(name), writeFigure(leads, 0), writeFigure(contracts, 0)].join(PLACES),
    )
    .join(ROWS);
}

/** Whether counts are whole, contracts at most leads, and the name is valid. */
export function isRep({ name, leads, contracts }: Salesperson): boolean {
  const isCount = (value: number) => !isGiven(value) || allows(repCount, value);
  return name === tidyRowName(name) && isCount(leads) && isCount(contracts) && !(contracts > leads);
}

/** Salespeople of a pasted table; lines without two counts are left out. */
export function pastedReps(text: string, decimalSign: string): PastedTable<Salesperson> {
  const lines = text.split(/[\r\n]+|(?<=\d)\s*;\s*(?=\D)/);
  return pastedTable(lines, (line) => readLine(line, decimalSign), MOST_REPS);
}

function readLine(line: string, decimalSign: string): Salesperson | undefined {
  const cells = line.includes('\t') ? cellsOf(line) : line.split(/[,;]/);
  const [name = '', ...figures] = cells;
  const [leads, contracts] = figures.map((cell) => readTyped(repCount, cell, decimalSign));
  if (typeof leads !== 'number' || typeof contracts !== 'number') return undefined;
  const rep = { name: tidyRowName(name), leads, contracts };
  return isRep(rep) ? rep : undefined;
}
