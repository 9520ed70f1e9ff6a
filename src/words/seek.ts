import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, figureTexts, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { plainNumber } from '../i18n/number.ts';
import { outcomes } from '../model/factors.ts';
import { funnel } from '../model/funnel.ts';
import { seekGoal, type GoalSeek } from '../model/goalSeek.ts';
import { leverOf, type LeverKey, type LeverValues, type Side } from '../model/levers.ts';
import { metricUnit } from '../model/metrics.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import type { RoleKey } from '../model/roles.ts';
import { shortAnswer } from '../model/shortAnswer.ts';
import { singleLeverAnswers } from '../model/singleLeverAnswers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from '../model/target.ts';
import { cocaOf, type FullCosting } from '../model/targetMet.ts';
import type { InputProblem } from '../scenario/input.ts';
import { isGiven, missingOf, NOT_GIVEN, sameValue } from '../scenario/scenario.ts';
import { targetRow } from '../scenario/target.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { leverNames, readField, readingOf, type TypedOutcome } from './levers.ts';

type Texts = Pick<Dictionary, 'seek' | 'levers'> & Partial<Pick<Dictionary, 'costing'>>;

export interface SeekRow {
  readonly key: SeekKey;
  readonly name: string;
  readonly owner: RoleKey;
  readonly alone: number;
  readonly aloneText: string;
  /** Why the single-lever answer is out of reach; empty where it is not. */
  readonly aloneNote: string;
  readonly answer: number;
  readonly answerText: string;
  readonly isMoved: boolean;
}

export interface SeekAnswer {
  readonly seek: GoalSeek;
  readonly verdict: FilledMessage;
  readonly rows: readonly SeekRow[];
}

/** Seeks a target and describes the answer. With a costing, COCA is in full. */
export function seekAnswer(
  from: LeverValues,
  side: Side,
  target: Target,
  limits: Limits,
  style: FigureStyle,
  t: Texts,
  costing?: FullCosting,
): SeekAnswer {
  const exact = seekGoal(from, target, limits, costing);
  const seek = shortAnswer(from, exact, target, limits, costing);
  const isAnswer = seek.kind !== 'undefined';
  const isMet = seek.kind === 'met';
  const lone = new Map(
    singleLeverAnswers(from, target, limits, costing).map((answer) => [answer.key, answer]),
  );
  const rows = seekKeys.map((key): SeekRow => {
    const text = (value: number) => figureText(value, leverOf(key).unit, style);
    const { value: alone = NaN, isReachable = false } = lone.get(key) ?? {};
    const answer = isAnswer ? seek.levers[key] : NaN;
    const isMoved = isAnswer && !sameValue(answer, from[key]);
    const pair = figureTexts([from[key], answer], leverOf(key).unit, style);
    const stays = isGiven(from[key]) ? fill(t.seek.stays, { value: text(from[key]) }) : text(NaN);
    return {
      key,
      name: t.levers.names[key],
      owner: leverOf(key).owners[0],
      alone,
      aloneText: isGiven(alone)
        ? text(alone)
        : isAnswer
          ? t.seek.alone[isMet ? 'any' : 'not']
          : text(NaN),
      aloneNote: isGiven(alone) && !isReachable ? t.seek.alone.beyond : '',
      answer,
      answerText: isMoved ? pair.join(' → ') : isAnswer ? stays : text(NaN),
      isMoved,
    };
  });
  return { seek, rows, verdict: seekVerdict(seek, from, side, target, style, t, costing) };
}

/** Reads a typed target; clearing it removes it. */
export function typedTarget(
  part: keyof Target,
  typed: string,
  style: FigureStyle,
  t: Texts,
): TypedOutcome {
  const read = readField(targetRow, typed, style);
  return [
    read === 'empty' ? NOT_GIVEN : read,
    (problem, kept) => targetProblem(problem, typed, part, kept, style, t),
    readingOf(targetRow, typed, style, t.levers),
  ];
}

function targetProblem(
  problem: InputProblem,
  typed: string,
  part: keyof Target,
  kept: number,
  style: FigureStyle,
  t: Texts,
): string {
  const wrong = fill(t.seek.target.problems[problem], {
    typed: typed.trim(),
    most: plainNumber(style.locale, targetRow.allowed[1]),
  });
  if (!isGiven(kept)) return wrong;
  const value = spokenFigure(kept, metricUnit(part), style);
  return `${wrong} ${fill(t.levers.kept, { value })}`;
}

function seekVerdict(
  { kind, levers }: GoalSeek,
  from: LeverValues,
  side: Side,
  target: Target,
  style: FigureStyle,
  t: Texts,
  costing?: FullCosting,
): FilledMessage {
  const { verdicts, outcome } = t.seek;
  if (!isAsked(target)) return { message: verdicts.open, slots: {} };
  if (kind === 'undefined') {
    const missing = missingOf(from, neededFor(target));
    if (missing.length > 0) {
      const levers = leverNames(missing, t.levers);
      return { message: fill(verdicts.missing, { levers }), slots: {} };
    }
    const isOpen = isGiven(target.coca) && Number.isNaN(cocaOf(from, costing));
    return { message: (isOpen && t.costing?.open) || verdicts.zero, slots: {} };
  }
  const changed = seekKeys.filter((key) => !sameValue(levers[key], from[key]));
  const changes = changed.map((key) =>
    fill(t.seek.change, {
      lever: t.levers.short[key],
      from: `{${key}From}`,
      to: `{${key}To}`,
    }),
  );
  const isStuck = kind === 'notReachable' && changed.length === 0;
  const message = fill(verdicts[isStuck ? 'stuck' : kind], {
    changes: changes.join(', '),
    outcome: outcome[outcomeForm(levers, costing)],
  });
  const found = changed.flatMap((key): [string, TextFigure][] => {
    const [value, to] = [from[key], levers[key]];
    const text = (of: number) => figureText(of, leverOf(key).unit, style);
    return [
      [`${key}From`, { metric: key, side, value, text: text(value) }],
      [`${key}To`, { metric: `answer.${key}`, value: to, text: text(to) }],
    ];
  });
  return {
    message,
    slots: { ...Object.fromEntries(found), ...outcomeOf(levers, style, costing) },
  };
}

function neededFor(target: Target): readonly LeverKey[] {
  return outcomes.flatMap((outcome) => (isGiven(target[outcome]) ? requiredLevers[outcome] : []));
}

type OutcomeForm = keyof Dictionary['seek']['outcome'];

function outcomeForm(levers: LeverValues, costing?: FullCosting): OutcomeForm {
  const [coca, contracts] = [cocaOf(levers, costing), funnel(levers).contractsPerMonth];
  if (!Number.isFinite(coca)) return 'contracts';
  const isBoth = Number.isFinite(contracts);
  if (costing) return isBoth ? 'bothInFull' : 'fullCoca';
  return isBoth ? 'both' : 'coca';
}

function outcomeOf(
  levers: LeverValues,
  style: FigureStyle,
  costing?: FullCosting,
): Record<string, TextFigure> {
  const [coca, contracts] = [cocaOf(levers, costing), funnel(levers).contractsPerMonth];
  return {
    coca: {
      metric: costing ? 'answer.fullCoca' : 'answer.coca',
      value: coca,
      text: figureText(coca, 'money', style),
    },
    contracts: {
      metric: 'answer.contractsPerMonth',
      value: contracts,
      text: spokenFigure(contracts, 'contracts', style),
    },
  };
}
