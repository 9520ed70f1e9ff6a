import { allows } from '../model/allowed.ts';
import type { Salesperson } from '../model/salespeople.ts';
import { parseCount, writeCount } from './count.ts';
import { encodedText } from './escaped.ts';
import { cellsOf, readTyped, type InputRow } from './input.ts';
import { pastedTable, type PastedTable } from './pastedTable.ts';
import { tidyRowName } from './rowName.ts';
import { isGiven } from './scenario.ts';

/** Most salespeople of a scenario: what fits into a link. */
export const MOST_REPS = 20;

export const repCount = {
  shift: 0,
  allowed: [0, 1_000_000],
  isWhole: true,
} as const satisfies InputRow;

const [ROWS, PLACES] = [';', ','];

/**
 * The salespeople of a link's text, `name,leads,contracts` each and `;` between them, an empty place
 * not given; nothing where there is one too many or one that cannot be.
 */
export function readReps(text: string): readonly Salesperson[] | undefined {
  if (text === '') return [];
  const reps = text.split(ROWS).map((row): Salesperson | undefined => {
    const [name = '', leads = '', contracts = '', ...more] = row.split(PLACES);
    const rep = { name: name.trim(), leads: parseCount(leads), contracts: parseCount(contracts) };
    return more.length === 0 && isRep(rep) ? rep : undefined;
  });
  const read = reps.filter((rep) => rep !== undefined);
  return read.length === reps.length && reps.length <= MOST_REPS ? read : undefined;
}

export function writeReps(reps: readonly Salesperson[]): string {
  return reps
    .map(({ name, leads, contracts }) =>
      [encodedText(name), writeCount(leads), writeCount(contracts)].join(PLACES),
    )
    .join(ROWS);
}

/** Whether counts are whole, with no more contracts than leads, and the name fits a list. */
export function isRep({ name, leads, contracts }: Salesperson): boolean {
  const isCount = (value: number) => !isGiven(value) || allows(repCount, value);
  return name === tidyRowName(name) && isCount(leads) && isCount(contracts) && !(contracts > leads);
}

/**
 * The salespeople of a table that was copied from a spreadsheet or a text: a name, leads, contracts in
 * each line. Lines without two counts, such as a head, are left out; nothing where no line has them.
 */
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
