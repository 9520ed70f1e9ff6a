import { allows } from '../model/allowed.ts';
import type { WeeklyCounts } from '../model/ownNumbers.ts';
import type { Parameter } from '../model/parameter.ts';
import { parameters, type ParameterKey } from '../model/parameters.ts';
import { readChannels, writeChannels } from './channels.ts';
import { isCurrency } from './currency.ts';
import { parseDecimal } from './decimal.ts';
import { encodedText } from './escaped.ts';
import { tidyName, type InputRow } from './input.ts';
import { writeFigure } from './listText.ts';
import {
  readChanged,
  readMonday,
  readPeriods,
  readWeeks,
  writePeriods,
  writeWeeks,
} from './ownNumbers.ts';
import { readReps, writeReps } from './reps.ts';
import { sides } from '../model/sides.ts';
import { isGiven, NOT_GIVEN, type Scenario } from './scenario.ts';
import { targetRow } from './target.ts';
import { valueOf, withValue } from './values.ts';

export type LinkProblemReason =
  | 'unknown'
  | 'repeated'
  | 'notNumber'
  | 'notAllowed'
  | 'tooManyValues'
  | 'notReps'
  | 'notChannels'
  | 'notCounts'
  | 'notWeeks'
  | 'notMonday'
  | 'notChanged'
  | 'notBegan'
  | 'notCurrency'
  | 'notName'
  | 'notText'
  | 'tooLong';

interface LinkPart {
  /** The scenario with this text applied, or why it is refused. */
  read(text: string, scenario: Scenario): Scenario | LinkProblemReason;
  write(scenario: Scenario): string;
}

const BETWEEN = '~';

/** In the order of writing: long lists last, since a link that is too long is cut at the end. */
export const linkParts: ReadonlyMap<string, LinkPart> = new Map<string, LinkPart>([
  ...parameters.map((row) => [row.link, row.isPair ? pairPart(row) : singlePart(row)] as const),
  ['target', targetPart()],
  [
    'currency',
    {
      read(text, scenario) {
        const code = text.trim().toUpperCase();
        return isCurrency(code) ? { ...scenario, currency: code } : 'notCurrency';
      },
      write: ({ currency }) => currency,
    },
  ],
  [
    'name',
    {
      read: (text, scenario) => (isName(text) ? { ...scenario, name: text } : 'notName'),
      write: ({ name }) => encodedText(name),
    },
  ],
  ['counts', listPart('counts', 'notCounts', readPeriods, writePeriods)],
  ['from', weeklyPart('from', 'notMonday', readMonday, (from) => from)],
  ['changed', weeklyPart('changed', 'notChanged', readChanged, (changed) => changed.join())],
  ['began', weeklyPart('began', 'notBegan', readFlag, (began) => (began ? '1' : ''))],
  ['reps', listPart('reps', 'notReps', readReps, writeReps)],
  ['channels', listPart('channels', 'notChannels', readChannels, writeChannels)],
  ['weeks', weeklyPart('weeks', 'notWeeks', readWeeks, writeWeeks)],
]);

/** Whether a text is a name that `tidyName` leaves as it is. */
function isName(text: string): boolean {
  return text.toWellFormed() === tidyName(text);
}

/** `now~goal`, or one figure for both; an empty place is not given. */
function pairPart(row: Parameter<ParameterKey>): LinkPart {
  return {
    read(text, scenario) {
      const pair = readPair(row, text);
      if (typeof pair === 'string') return pair;
      const [now, goal = now] = pair;
      return withValue(withValue(scenario, row.key, 'now', now), row.key, 'goal', goal);
    },
    write(scenario) {
      const [now, goal] = sides.map((side) =>
        writeFigure(valueOf(scenario, row.key, side), row.shift),
      );
      return now === goal ? `${now}` : `${now}${BETWEEN}${goal}`;
    },
  };
}

/** One figure for both sides; empty is not given. */
function singlePart(row: Parameter<ParameterKey>): LinkPart {
  return {
    read(text, scenario) {
      const value = readValue(row, text);
      if (typeof value === 'string') return value;
      if (!isGiven(value) && !row.mayBeMissing) return 'notNumber';
      return withValue(scenario, row.key, 'now', value);
    },
    write: (scenario) => writeFigure(valueOf(scenario, row.key, 'now'), row.shift),
  };
}

function listPart<Key extends 'reps' | 'channels' | 'counts' | 'weekly'>(
  key: Key,
  problem: LinkProblemReason,
  read: (text: string, before: Scenario[Key]) => Scenario[Key] | undefined,
  write: (value: Scenario[Key]) => string,
): LinkPart {
  return {
    read(text, scenario) {
      const value = read(text, scenario[key]);
      return value === undefined ? problem : { ...scenario, [key]: value };
    },
    write: (scenario) => write(scenario[key]),
  };
}

function weeklyPart<Key extends keyof WeeklyCounts>(
  key: Key,
  problem: LinkProblemReason,
  read: (text: string) => WeeklyCounts[Key] | undefined,
  write: (value: WeeklyCounts[Key]) => string,
): LinkPart {
  const readPart = (text: string, before: WeeklyCounts) => {
    const value = read(text);
    return value === undefined ? undefined : { ...before, [key]: value };
  };
  return listPart('weekly', problem, readPart, (weekly) => write(weekly[key]));
}

/** `1`, or `0` or empty for false. */
function readFlag(text: string): boolean | undefined {
  return ['', '0', '1'].includes(text) ? text === '1' : undefined;
}

/** `COCA at most~contracts a month at least`; an empty place is not asked for. */
function targetPart(): LinkPart {
  return {
    read(text, scenario) {
      const pair = readPair(targetRow, text);
      if (typeof pair === 'string') return pair;
      const [coca, contractsPerMonth = NOT_GIVEN] = pair;
      return { ...scenario, target: { coca, contractsPerMonth } };
    },
    write({ target: { coca, contractsPerMonth } }) {
      const first = writeFigure(coca, targetRow.shift);
      const second = writeFigure(contractsPerMonth, targetRow.shift);
      return second === '' ? first : `${first}${BETWEEN}${second}`;
    },
  };
}

function readPair(row: InputRow, text: string): [number, number?] | LinkProblemReason {
  const values = text.split(BETWEEN).map((one) => readValue(row, one));
  const refused = values.find((value) => typeof value === 'string');
  if (refused) return refused;
  const [first = NOT_GIVEN, second, ...more] = values as number[];
  if (more.length > 0) return 'tooManyValues';
  return second === undefined ? [first] : [first, second];
}

function readValue(row: InputRow, text: string): number | LinkProblemReason {
  if (text === '') return NOT_GIVEN;
  const figure = text.trim();
  // A plus may have come as a space, as it does in the query of an address.
  const value = parseDecimal(figure.replace(/e (?=\d)/i, 'e+'), row.shift);
  if (Number.isNaN(value)) return 'notNumber';
  return allows(row, value) ? value : 'notAllowed';
}
