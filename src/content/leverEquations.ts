import type { Locale } from '../i18n/locale.ts';
import { inWords, type Equation, type EquationWords } from './equationWords.ts';

const templates = {
  rising: {
    tex: String.raw`f = \frac{{[lever]}_{[goal]}}{{[lever]}_{[now]}}`,
    plain: 'f = [lever] ([goal]) ÷ [lever] ([now])',
  },
  falling: {
    tex: String.raw`f = \frac{{[lever]}_{[now]}}{{[lever]}_{[goal]}}`,
    plain: 'f = [lever] ([now]) ÷ [lever] ([goal])',
  },
  whole: {
    tex: String.raw`M = \prod f`,
    plain: 'M = Π f',
  },
  sharePart: {
    tex: String.raw`\frac{\ln f}{\ln M}`,
    plain: 'ln f ÷ ln M',
  },
  step: {
    tex: String.raw`x' = [step] \cdot x`,
    plain: 'x′ = [step] · x',
  },
  stepDown: {
    tex: String.raw`x' = \frac{x}{[step]}`,
    plain: 'x′ = x ÷ [step]',
  },
  gain: {
    tex: String.raw`[coca](x) - [coca](x')`,
    plain: '[coca](x) − [coca](x′)',
  },
  contour: {
    tex: String.raw`[cv1] \cdot [cv2] = \frac{[price]}{[coca]}`,
    plain: '[cv1] · [cv2] = [price] ÷ [coca]',
  },
  aloneCheaper: {
    tex: String.raw`[cv2] = \frac{[price]}{[most] \cdot [cv1]}`,
    plain: '[cv2] = [price] ÷ ([most] · [cv1])',
  },
  aloneMore: {
    tex: String.raw`[cv2] = \frac{[least]}{[market] \cdot [cv1]}`,
    plain: '[cv2] = [least] ÷ ([market] · [cv1])',
  },
  together: {
    tex: String.raw`\min \sum \left( \ln \frac{x'}{x} \right)^2`,
    plain: 'min Σ (ln (x′ ÷ x))²',
  },
} as const satisfies Record<string, Equation>;

export type LeverEquationName = keyof typeof templates;

const english = {
  lever: 'lever',
  cv1: 'CV1',
  cv2: 'CV2',
  price: 'click price',
  market: 'market capacity',
  coca: 'COCA',
  most: 'COCA',
  least: 'contracts',
  step: '1.1',
  now: 'now',
  goal: 'goal',
};

const words: EquationWords = {
  en: english,
  ru: {
    lever: 'рычаг',
    cv1: 'CV1',
    cv2: 'CV2',
    price: 'цена клика',
    market: 'ёмкость рынка',
    coca: 'COCA',
    most: 'COCA',
    least: 'контракты',
    step: '1,1',
    now: 'сейчас',
    goal: 'цель',
  } satisfies typeof english,
};

export const leverEquationNames = Object.keys(templates) as LeverEquationName[];

/** The equation of a lever's figure, in a language's words. */
export function leverEquation(name: LeverEquationName, locale: Locale): Equation {
  return inWords(templates[name], words, locale);
}
