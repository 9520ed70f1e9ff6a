import type { Locale } from '../i18n/locale.ts';
import { inWords, type Equation, type EquationWords } from './equationWords.ts';

const templates = {
  share: {
    tex: String.raw`G(x) = 1 - e^{-z} \sum_{i<k} \frac{z^i}{i!}, \quad z = \frac{k \cdot x}{[cycle]}`,
    plain: 'G(x) = 1 − e^(−z) · Σ z^i ÷ i! (i < k), z = k · x ÷ [cycle]',
  },
  signing: {
    tex: String.raw`n(s) = [visits](s) \cdot [cv1](s) \cdot [cv2](s)`,
    plain: 'n(s) = [visits](s) · [cv1](s) · [cv2](s)',
  },
  contractsOfDay: {
    tex: String.raw`\sum_{s \le d} n(s) \cdot \left( G_s(d-s+1) - G_s(d-s) \right)`,
    plain: 'Σ n(s) · (G_s(d − s + 1) − G_s(d − s)) (s ≤ d)',
  },
  daysToTakt: {
    tex: String.raw`\min \{\, d \ge 0 : G(d+1) \ge [most] \,\}`,
    plain: 'min d ≥ 0: G(d + 1) ≥ [most]',
  },
  signed: {
    tex: String.raw`\Lambda(d) = \sum_{j \le d} [contracts](j)`,
    plain: 'Λ(d) = Σ [contracts](j) (j ≤ d)',
  },
  firstContract: {
    tex: String.raw`1 - e^{-\Lambda(d)}`,
    plain: '1 − e^(−Λ(d))',
  },
  way: {
    tex: String.raw`w = \frac{d + [half] - T_0}{L}`,
    plain: 'w = (d + [half] − T0) ÷ L',
  },
  lever: {
    tex: String.raw`[now] + w \cdot ([goal] - [now])`,
    plain: '[now] + w · ([goal] − [now])',
  },
  spend: {
    tex: String.raw`[visits] \cdot [price] + \frac{[tuneCost]}{[month]}`,
    plain: '[visits] · [price] + [tuneCost] ÷ [month]',
  },
  cash: {
    tex: String.raw`\sum \left( [contracts] \cdot [check] \cdot [margin] - [spend] \right)`,
    plain: 'Σ ([contracts] · [check] · [margin] − [spend])',
  },
  burned: {
    tex: String.raw`\sum [visits] \cdot \left( [price] - [cv1] \cdot [cv2] \cdot {[coca]}_{[goal]} \right)`,
    plain: 'Σ [visits] · ([price] − [cv1] · [cv2] · [coca] ([goal]))',
  },
} as const satisfies Record<string, Equation>;

export type TimeEquationName = keyof typeof templates;

const english = {
  visits: 'visits',
  contracts: 'contracts',
  cv1: 'CV1',
  cv2: 'CV2',
  price: 'click price',
  cycle: 'deal cycle',
  coca: 'COCA',
  tuneCost: 'cost of the work',
  check: 'average deal size',
  margin: 'margin',
  spend: 'spend',
  month: '30.4375',
  most: '0.95',
  half: '0.5',
  now: 'now',
  goal: 'goal',
};

const words: EquationWords = {
  en: english,
  ru: {
    visits: 'заходы',
    contracts: 'контракты',
    cv1: 'CV1',
    cv2: 'CV2',
    price: 'цена клика',
    cycle: 'цикл сделки',
    coca: 'COCA',
    tuneCost: 'стоимость отладки',
    check: 'средний чек',
    margin: 'маржа',
    spend: 'расходы',
    month: '30,4375',
    most: '0,95',
    half: '0,5',
    now: 'сейчас',
    goal: 'цель',
  } satisfies typeof english,
};

/** In the method's order. */
export const timeEquationNames = Object.keys(templates) as TimeEquationName[];

/** The equation of a figure of time or order, in a language's words. */
export function timeEquation(name: TimeEquationName, locale: Locale): Equation {
  return inWords(templates[name], words, locale);
}
