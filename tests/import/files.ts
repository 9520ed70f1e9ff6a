import { readFileSync } from 'node:fs';
import { answer, readBytes } from '../../src/import/read.ts';
import type { Choices, Problem, Question, Reading } from '../../src/import/reading.ts';
import { summary, type DealsSummary } from '../../src/import/summary.ts';

export function sample(name: string): Uint8Array {
  return readFileSync(new URL(`../samples/${name}`, import.meta.url));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A reading, where there must be one. */
export function sound(reading: Reading | Problem): Reading {
  if ('problem' in reading) throw new Error(`A reading was expected: ${reading.problem}`);
  return reading;
}

export async function readRows(...rows: string[]): Promise<Reading> {
  return sound(await readBytes(bytesOf(rows.join('\n'))));
}

/** The question about something, where there must be one. */
export function asked<About extends Question['about']>(
  reading: Reading,
  about: About,
): Extract<Question, { about: About }> {
  const found = reading.shown.questions.find((question) => question.about === about);
  if (!found) throw new Error(`Not asked: ${about}`);
  return found as Extract<Question, { about: About }>;
}

/** What a list of deals comes to, where nothing is left to ask. */
export function dealsOf(reading: Reading, choices: Choices = {}): DealsSummary {
  const found = summary(answer(reading, choices));
  if (found?.kind !== 'deals') throw new Error('A summary of deals was expected');
  return found;
}

/** Lines that were left out, or are odd, for a reason. */
export function linesFor(reading: Reading, reason: string): readonly number[] | undefined {
  const { leftOut, notices } = reading.shown;
  return [...leftOut, ...notices].find((lines) => lines.reason === reason)?.lines;
}
