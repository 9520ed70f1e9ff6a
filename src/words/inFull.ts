import type { Dictionary } from '../i18n/dictionary.ts';
import { sumText, type FigureStyle } from '../i18n/figure.ts';
import { plainNumber } from '../i18n/number.ts';
import type { CustomerFigures } from '../model/customerFigures.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';

/** Full cost, LTV and payback of a contract at the goal, in one line; undefined where they are. */
export function inFullLine(
  customer: CustomerFigures,
  style: Pick<FigureStyle, 'locale' | 'currency'>,
  { inFull }: Pick<Dictionary, 'inFull'>,
): FilledMessage | undefined {
  const { fullCoca, ltv, paybackDays } = customer;
  if (!Number.isFinite(fullCoca) || !Number.isFinite(ltv)) return undefined;
  const figure = (metric: 'fullCoca' | 'ltv' | 'paybackDays', text: string): TextFigure => ({
    metric,
    side: 'goal',
    value: customer[metric],
    text,
  });
  const isPaid = Number.isFinite(paybackDays);
  // Payback day unknown without a cycle, which is not "never".
  if (!isPaid && ltv > fullCoca) return undefined;
  return {
    message: fullCoca === 0 ? inFull.free : isPaid ? inFull.first : inFull.never,
    slots: {
      fullCoca: figure('fullCoca', sumText(fullCoca, style)),
      ltv: figure('ltv', sumText(ltv, style)),
      paybackDays: figure('paybackDays', plainNumber(style.locale, Math.round(paybackDays))),
    },
  };
}
