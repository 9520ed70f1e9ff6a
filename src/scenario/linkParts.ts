import { leverKeys, leverOf, type LeverKey } from '../model/levers.ts';
import { isCurrency } from './currency.ts';
import { parseDecimal, writeDecimal } from './decimal.ts';
import { isAllowed, isGiven, NAME_LENGTH, NOT_GIVEN, type Scenario } from './scenario.ts';

/** Why a part of a link was not taken. */
export type LinkProblemReason =
  | 'unknown'
  | 'repeated'
  | 'notNumber'
  | 'notAllowed'
  | 'tooManyValues'
  | 'notCurrency'
  | 'notName'
  | 'tooLong';

/** One key of the link: how its text changes a scenario, and how a scenario is written as text. */
interface LinkPart {
  /** The scenario with this part taken from the text, or why the text cannot be used. */
  read(text: string, scenario: Scenario): Scenario | LinkProblemReason;
  write(scenario: Scenario): string;
}

const BETWEEN_SIDES = '~';

/** Every key of the link, in the order in which it is written. */
export const linkParts: ReadonlyMap<string, LinkPart> = new Map<string, LinkPart>([
  ...leverKeys.map((key) => [key, leverPart(key)] as const),
  [
    'currency',
    {
      read: (text, scenario) =>
        isCurrency(text) ? { ...scenario, currency: text } : 'notCurrency',
      write: ({ currency }) => currency,
    },
  ],
  [
    'name',
    {
      read: (text, scenario) => (isName(text) ? { ...scenario, name: text } : 'notName'),
      write: ({ name }) => encodeURIComponent(name.toWellFormed()),
    },
  ],
]);

/** Whether a text may be a scenario's name: short, with no control characters. */
function isName(text: string): boolean {
  return [...text].length <= NAME_LENGTH && !/\p{Cc}/u.test(text);
}

function leverPart(key: LeverKey): LinkPart {
  const { shift } = leverOf(key);
  const write = (value: number) => (isGiven(value) ? writeDecimal(value, shift) : '');
  return {
    read(text, scenario) {
      const values = text.split(BETWEEN_SIDES).map((one) => readValue(key, one));
      const refused = values.find((value) => typeof value === 'string');
      if (refused) return refused;
      const [now = NOT_GIVEN, goal = now, ...more] = values as number[];
      if (more.length > 0) return 'tooManyValues';
      return {
        ...scenario,
        now: { ...scenario.now, [key]: now },
        goal: { ...scenario.goal, [key]: goal },
      };
    },
    write(scenario) {
      const [now, goal] = [write(scenario.now[key]), write(scenario.goal[key])];
      return now === goal ? now : `${now}${BETWEEN_SIDES}${goal}`;
    },
  };
}

function readValue(key: LeverKey, text: string): number | LinkProblemReason {
  if (text === '') return NOT_GIVEN;
  const value = parseDecimal(text, leverOf(key).shift);
  if (Number.isNaN(value)) return 'notNumber';
  return isAllowed(key, value) ? value : 'notAllowed';
}
