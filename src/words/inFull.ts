import type { Dictionary } from '../i18n/dictionary.ts';
import { sumText, type FigureStyle } from '../i18n/figure.ts';
import { plainNumber } from '../i18n/number.ts';
import type { CustomerFigures } from '../model/customerFigures.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';

/**
 * What a contract of the goal costs in full, what it brings and when it is paid back, in one line;
 * nothing where that is not given, or no contract is signed.
 */
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
  // Without the deal cycle no day is known, and never is not the answer.
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
