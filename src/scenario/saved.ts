import { tidyName } from './input.ts';
import { readLink, writeLink, type LinkProblem } from './link.ts';
import type { Scenario } from './scenario.ts';

/** A stored scenario, in a link's format, whose old forms stay readable. */
export interface SavedScenario {
  readonly name: string;
  /** ISO 8601; empty: unknown. */
  readonly date: string;
  readonly link: string;
}

export interface SavedReading {
  readonly saved: SavedScenario;
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
}

export function saveAs(scenario: Scenario, name: string, date: string): SavedScenario {
  const named = { ...scenario, name: tidyName(name).trim() };
  return { name: named.name, date, link: writeLink(named) };
}

/** Validates stored data; undefined where it is no scenario. */
export function readSaved(value: unknown): SavedReading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, date, link } = value as Partial<Record<keyof SavedScenario, unknown>>;
  if (typeof link !== 'string') return undefined;
  // Lazy, as of thousands few are needed; of any length, as it was no address.
  const reading = once(() => readLink(link, Infinity));
  const scenario = once(() => {
    const read = reading().scenario;
    return typeof name === 'string' ? { ...read, name: tidyName(name) } : read;
  });
  const when = typeof date === 'string' && isMoment(date) ? date : '';
  return {
    saved: {
      name: typeof name === 'string' ? tidyName(name) : scenario().name,
      date: when,
      get link() {
        return writeLink(scenario());
      },
    },
    get scenario() {
      return scenario();
    },
    get problems() {
      return reading().problems;
    },
  };
}

/** Computes a value once, on first use. */
function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/** Whether a text is a valid ISO 8601 time of an existing day. */
function isMoment(text: string): boolean {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  return Number(day) <= daysIn(Number(year), Number(month));
}

/** Days of a Gregorian month, from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const ISO_DATE =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;
