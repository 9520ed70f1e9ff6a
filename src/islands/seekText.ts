import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, spokenFigure, type FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { funnel } from '../model/funnel.ts';
import { seekGoal, type GoalSeek } from '../model/goalSeek.ts';
import { leverOf, type LeverValues, type RoleKey } from '../model/levers.ts';
import { loneAnswers } from '../model/loneAnswers.ts';
import { isAsked, seekKeys, type Limits, type SeekKey, type Target } from '../model/target.ts';
import type { InputProblem } from '../scenario/input.ts';
import { isGiven } from '../scenario/scenario.ts';
import { leverNames } from './texts.ts';

type Texts = Pick<Dictionary, 'seek' | 'levers'>;

/** What one lever must be: alone, and together with the others that may move. */
export interface SeekRow {
  readonly key: SeekKey;
  readonly name: string;
  readonly owner: RoleKey;
  readonly alone: number;
  readonly aloneText: string;
  /** Why the lone answer does not do; empty where it does. */
  readonly aloneNote: string;
  readonly answer: number;
  readonly answerText: string;
  readonly isMoved: boolean;
}

/** Everything that is to be said of a target. */
export interface SeekAnswer {
  readonly seek: GoalSeek;
  readonly verdict: string;
  readonly rows: readonly SeekRow[];
}

/** Seeks a target from some levers, and says what comes of it. */
export function seekAnswer(
  from: LeverValues,
  target: Target,
  limits: Limits,
  style: FigureStyle,
  t: Texts,
): SeekAnswer {
  const seek = seekGoal(from, target, limits);
  const isAnswer = seek.kind !== 'undefined';
  const lone = new Map(loneAnswers(from, target, limits).map((answer) => [answer.key, answer]));
  const rows = seekKeys.map((key): SeekRow => {
    const text = (value: number) => figureText(value, leverOf(key).unit, style);
    const { value: alone = NaN, isReachable = false } = lone.get(key) ?? {};
    const answer = isAnswer ? seek.levers[key] : NaN;
    const isMoved = isAnswer && answer !== from[key];
    const stays = fill(t.seek.stays, { value: text(from[key]) });
    return {
      key,
      name: t.levers.names[key],
      owner: leverOf(key).owners[0],
      alone,
      aloneText: isGiven(alone) ? text(alone) : isAnswer ? t.seek.alone.not : text(NaN),
      aloneNote: isGiven(alone) && !isReachable ? t.seek.alone.beyond : '',
      answer,
      answerText: isMoved ? `${text(from[key])} → ${text(answer)}` : isAnswer ? stays : text(NaN),
      isMoved,
    };
  });
  return { seek, rows, verdict: verdictText(seek, from, target, style, t) };
}

/** What was wrong with what was typed for a part of a target. */
export function targetProblem(problem: InputProblem, typed: string, t: Dictionary['seek']): string {
  return fill(t.target.problems[problem], { typed: typed.trim() });
}

function verdictText(
  { kind, levers }: GoalSeek,
  from: LeverValues,
  target: Target,
  style: FigureStyle,
  t: Texts,
): string {
  const { verdicts } = t.seek;
  if (!isAsked(target)) return verdicts.open;
  if (kind === 'undefined') {
    const missing = neededFor(target).filter((key) => !isGiven(from[key]));
    return missing.length > 0
      ? fill(verdicts.missing, { levers: leverNames(missing, t.levers) })
      : verdicts.zero;
  }
  const changes = changesText(from, levers, style, t);
  const isStuck = kind === 'notReachable' && !changes;
  return fill(verdicts[isStuck ? 'stuck' : kind], {
    changes,
    outcome: outcomeText(levers, style, t),
  });
}

/** The levers that an outcome which is asked for is made of. */
function neededFor(target: Target): readonly SeekKey[] {
  return seekKeys.filter(
    (key) =>
      (key !== 'price' || isGiven(target.coca)) &&
      (key !== 'market' || isGiven(target.contractsPerMonth)),
  );
}

function changesText(from: LeverValues, to: LeverValues, style: FigureStyle, t: Texts): string {
  return seekKeys
    .filter((key) => to[key] !== from[key])
    .map((key) => {
      const text = (value: number) => figureText(value, leverOf(key).unit, style);
      return fill(t.seek.change, {
        lever: t.levers.short[key],
        from: text(from[key]),
        to: text(to[key]),
      });
    })
    .join(', ');
}

/** What levers come to; what has no figure, since nobody asked for it, is left out. */
function outcomeText(levers: LeverValues, style: FigureStyle, { seek }: Texts): string {
  const { coca, contractsPerMonth } = funnel(levers);
  const [hasCoca, hasContracts] = [coca, contractsPerMonth].map(Number.isFinite);
  const form = hasCoca ? (hasContracts ? 'both' : 'coca') : 'contracts';
  return fill(seek.outcome[form], {
    coca: figureText(coca, 'money', style),
    contracts: spokenFigure(contractsPerMonth, 'contracts', style),
  });
}
