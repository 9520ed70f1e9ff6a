import { aboutTime } from '../i18n/about.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { FigureStyle } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import { stretchAt, type OrderTurns } from '../model/orderTurns.ts';
import type { OrderVerdict } from '../model/orderVerdict.ts';
import type { Plan } from '../model/plan.ts';
import { DAYS_A_MONTH } from '../model/units.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { parameterFigure } from './parameter.ts';

/** The `flowMonths` in which a verdict holds; undefined where orders end alike. */
export function holdsMessage(
  verdict: OrderVerdict,
  turns: OrderTurns,
  { flowMonths }: Plan,
  style: FigureStyle,
  t: Pick<Dictionary, 'order' | 'plan'>,
): FilledMessage | undefined {
  const stretch = stretchAt(turns.verdict, flowMonths);
  if (!stretch || verdict.kind === 'equal' || stretch.leader !== verdict.kind) return undefined;
  const { holds } = t.order;
  const turn = (months: number): TextFigure => ({
    metric: 'flowBreakEven',
    value: months,
    text: aboutTime(months, style),
  });
  const flow = parameterFigure('flowMonths', flowMonths, style, t.plan);
  const plan = flowMonths === 0 ? holds.plan.atOnce : fill(holds.plan.after, { flow });
  const [isLater, isSooner] = [stretch.from > 0, !reachesHorizon(stretch.to, turns)];
  const message = isLater
    ? isSooner
      ? holds.between
      : holds.later
    : isSooner
      ? holds.sooner
      : holds.always;
  return { message, slots: { from: turn(stretch.from), to: turn(stretch.to), plan } };
}

/** Tuning on the last day or later is no tuning. */
function reachesHorizon(months: number, { flowFirst }: OrderTurns): boolean {
  return months * DAYS_A_MONTH > flowFirst.length - 2;
}
