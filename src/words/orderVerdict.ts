import type { Dictionary } from '../i18n/dictionary.ts';
import { aboutCount, aboutMoney } from '../i18n/about.ts';
import type { FigureStyle } from '../i18n/figure.ts';
import type { FullOrderVerdict, OrderVerdict } from '../model/orderVerdict.ts';
import type { CourseKey } from '../model/timeline.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { missingNames } from './order.ts';
import { parameterFigure } from './parameter.ts';

/** The verdict on the order of work, with its figures. */
export function orderVerdictMessage(
  verdict: OrderVerdict,
  scenario: Scenario,
  style: FigureStyle,
  t: Pick<Dictionary, 'order' | 'plan' | 'levers'>,
): FilledMessage {
  const { horizonMonths } = scenario.plan;
  return {
    message: messageOf(verdict, t),
    slots: {
      horizon: parameterFigure('horizonMonths', horizonMonths, style, t.plan),
      missing: missingNames(scenario, t, false),
      ...('cash' in verdict && {
        order: t.order.inSentence[verdict.order],
        cash: { metric: 'orderCash', value: verdict.cash, text: aboutMoney(verdict.cash, style) },
      }),
      ...('contracts' in verdict && {
        contracts: {
          metric: 'orderContracts',
          value: verdict.contracts,
          text: aboutCount(verdict.contracts, 'contracts', style),
        },
      }),
      ...('left' in verdict && {
        left: {
          metric: 'cash',
          course: verdict.kind === 'equal' ? 'conversionsFirst' : verdict.kind,
          value: verdict.left,
          text: aboutMoney(verdict.left, style),
        },
      }),
    },
  };
}

function messageOf(verdict: OrderVerdict, { order: { verdicts } }: Pick<Dictionary, 'order'>) {
  if (!('balance' in verdict)) return verdicts[verdict.kind];
  const message = verdicts[verdict.kind][verdict.balance];
  return 'left' in verdict && verdict.left < 0 ? `${message} ${verdicts.loss}` : message;
}

/** Where cash in full contradicts the verdict, with figures. */
export function fullVerdictMessage(
  verdict: FullOrderVerdict,
  style: FigureStyle,
  { order: { inFull, inSentence } }: Pick<Dictionary, 'order'>,
): FilledMessage {
  const cash = (course: CourseKey, value: number): TextFigure => ({
    metric: 'cashInFull',
    course,
    value,
    text: aboutMoney(value, style),
  });
  const { left } = verdict;
  if (!('instead' in verdict)) {
    return { message: inFull[verdict.kind], slots: { left: cash(verdict.course, left) } };
  }
  const { instead, insteadLeft } = verdict;
  return {
    message: inFull.other,
    slots: {
      order: inSentence[verdict.kind],
      left: cash(verdict.kind, left),
      instead: inSentence[instead],
      insteadLeft: cash(instead, insteadLeft),
    },
  };
}
