import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, type FigureStyle } from '../i18n/figure.ts';
import type { Period, PeriodPair } from '../model/ownNumbers.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';

/** One line about CV2, whose precision is on the page of own numbers. */
export function numbersAnswer(
  counts: PeriodPair,
  style: FigureStyle,
  { questions }: Pick<Dictionary, 'questions'>,
): FilledMessage {
  const figure = (period: Period): TextFigure => {
    const value = counts[period].contracts / counts[period].leads;
    const side = period === 'before' ? 'now' : 'goal';
    return { metric: 'countedCv2', side, value, text: figureText(value, 'fraction', style) };
  };
  const slots = { before: figure('before'), after: figure('after') };
  const [first, second] = Object.values(slots).filter(({ value }) => Number.isFinite(value));
  const { both, one, none } = questions.numbers;
  if (!first) return { message: none, slots: {} };
  return second ? { message: both, slots } : { message: one, slots: { cv2: first } };
}
