import type { Dictionary } from '../i18n/dictionary.ts';
import { spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { plainNumber } from '../i18n/number.ts';
import type { PeriodCounts } from '../model/periodCounts.ts';
import { leverOf } from '../model/levers.ts';
import { parameterOf } from '../model/parameters.ts';
import type { GuideQuestion } from '../scenario/guideQuestions.ts';
import type { InputProblem, InputRow } from '../scenario/input.ts';
import { isRatio } from '../scenario/ratio.ts';
import { isGiven } from '../scenario/scenario.ts';
import { readField, readingOf, refusal, type AmbiguousReading } from './levers.ts';

export type Asked = Exclude<GuideQuestion, 'goal'>;

export interface TypedAnswer {
  readonly count?: number;
  readonly share?: number;
  readonly problem?: string;
  readonly reading?: AmbiguousReading;
}

type Texts = Pick<Dictionary, 'guide' | 'levers'>;

const MOST = 1e12;

const shares = { leads: 'cv1', contracts: 'cv2' } as const;

export function answerRow(question: Asked, { visits, leads }: PeriodCounts): InputRow {
  const count = (unit: 'visits' | 'leads' | 'contracts' | 'money', from: number, to: number) =>
    ({ unit, shift: 0, allowed: [from, to] }) as const;
  switch (question) {
    case 'visits':
      return count('visits', 1, MOST);
    case 'leads':
      return count('leads', 0, visits);
    case 'contracts':
      return count('contracts', 0, leads);
    case 'spend':
      return count('money', 0, MOST);
    default:
      return parameterOf(question);
  }
}

/** Reads a typed answer: a count, or a share of its whole; `kept` counts where refused. */
export function readAnswer(
  question: Asked,
  typed: string,
  counts: PeriodCounts,
  kept: number,
  style: FigureStyle,
  t: Texts,
): TypedAnswer {
  if (typed.trim() === '') return {};
  if (isShared(question) && (isRatio(typed) || typed.includes('%'))) {
    const row = leverOf(shares[question]);
    const share = readField(row, typed, style);
    if (typeof share !== 'number') return { problem: refused(share, typed, row, NaN, style, t) };
    const reading = readingOf(row, typed, style, t.levers);
    return { share, ...(reading && { reading }) };
  }
  const missing = missingBefore(question, counts);
  if (missing) return { problem: t.guide[missing] };
  const row = answerRow(question, counts);
  const count = readField(row, typed, style);
  if (typeof count !== 'number') return { problem: refused(count, typed, row, kept, style, t) };
  const reading = readingOf(row, typed, style, t.levers);
  return { count, ...(reading && { reading }) };
}

function isShared(question: Asked): question is keyof typeof shares {
  return question in shares;
}

/** Problem of a count whose whole is not known. */
function missingBefore(
  question: Asked,
  { visits, leads }: PeriodCounts,
): 'needsVisits' | 'needsShare' | undefined {
  const before: Partial<Record<Asked, number>> = { leads: visits, contracts: leads, spend: visits };
  const whole = before[question];
  if (whole === undefined || isGiven(whole)) return undefined;
  return question === 'spend' ? 'needsVisits' : 'needsShare';
}

function refused(
  problem: InputProblem,
  typed: string,
  row: InputRow,
  kept: number,
  style: FigureStyle,
  t: Texts,
): string {
  const { unit } = row;
  const speak = (value: number) =>
    unit === undefined || unit === 'choice'
      ? plainNumber(style.locale, value)
      : spokenFigure(value, unit, style);
  return refusal(problem, typed, row.allowed, kept, speak, t.levers);
}
