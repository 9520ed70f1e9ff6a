import type { Locale } from '../i18n/locale.ts';
import type { Metric } from '../model/metrics.ts';
import { inWords, type Equation, type EquationWords } from './equationWords.ts';

/** Computed figures, and the two conversions as they are measured. */
export type EquationName = Exclude<Metric, 'price' | 'cycle' | 'market'>;

/** Both forms of an equation; `[word]` is a word of the page's language. */
const templates = {
  cv1: { tex: String.raw`\frac{[leads]}{[visits]}`, plain: '[leads] ÷ [visits]' },
  cv2: { tex: String.raw`\frac{[contracts]}{[leads]}`, plain: '[contracts] ÷ [leads]' },
  visitsPerContract: {
    tex: String.raw`\frac{1}{[cv1] \cdot [cv2]}`,
    plain: '1 ÷ ([cv1] · [cv2])',
  },
  leadsPerContract: { tex: String.raw`\frac{1}{[cv2]}`, plain: '1 ÷ [cv2]' },
  costPerLead: { tex: String.raw`\frac{[price]}{[cv1]}`, plain: '[price] ÷ [cv1]' },
  coca: {
    tex: String.raw`\frac{[price]}{[cv1] \cdot [cv2]}`,
    plain: '[price] ÷ ([cv1] · [cv2])',
  },
  visitsPerMonth: { tex: '[market]', plain: '[market]' },
  leadsPerMonth: { tex: String.raw`[market] \cdot [cv1]`, plain: '[market] · [cv1]' },
  contractsPerMonth: {
    tex: String.raw`[market] \cdot [cv1] \cdot [cv2]`,
    plain: '[market] · [cv1] · [cv2]',
  },
  adSpendPerMonth: { tex: String.raw`[market] \cdot [price]`, plain: '[market] · [price]' },
  taktDays: {
    tex: String.raw`\frac{[month]}{[contractsPerMonth]}`,
    plain: '[month] ÷ [contractsPerMonth]',
  },
  leadsInProgress: {
    tex: String.raw`\frac{[leadsPerMonth]}{[month]} \cdot [cycle]`,
    plain: '[leadsPerMonth] ÷ [month] · [cycle]',
  },
  visitsPerDay: {
    tex: String.raw`\frac{[visitsPerMonth]}{[month]}`,
    plain: '[visitsPerMonth] ÷ [month]',
  },
  leadsPerDay: {
    tex: String.raw`\frac{[leadsPerMonth]}{[month]}`,
    plain: '[leadsPerMonth] ÷ [month]',
  },
  visitsPerWeek: {
    tex: String.raw`\frac{[visitsPerMonth]}{[month]} \cdot 7`,
    plain: '[visitsPerMonth] ÷ [month] · 7',
  },
  leadsPerWeek: {
    tex: String.raw`\frac{[leadsPerMonth]}{[month]} \cdot 7`,
    plain: '[leadsPerMonth] ÷ [month] · 7',
  },
  contractsPerWeek: {
    tex: String.raw`\frac{[contractsPerMonth]}{[month]} \cdot 7`,
    plain: '[contractsPerMonth] ÷ [month] · 7',
  },
  contractsMultiplier: {
    tex: String.raw`\frac{{[contractsPerMonth]}_{[goal]}}{{[contractsPerMonth]}_{[now]}}`,
    plain: '[contractsPerMonth] ([goal]) ÷ [contractsPerMonth] ([now])',
  },
  cocaMultiplier: {
    tex: String.raw`\frac{{[coca]}_{[now]}}{{[coca]}_{[goal]}}`,
    plain: '[coca] ([now]) ÷ [coca] ([goal])',
  },
  cycleMultiplier: {
    tex: String.raw`\frac{{[cycle]}_{[now]}}{{[cycle]}_{[goal]}}`,
    plain: '[cycle] ([now]) ÷ [cycle] ([goal])',
  },
} as const satisfies Record<EquationName, Equation>;

const english = {
  visits: 'visits',
  leads: 'leads',
  contracts: 'contracts',
  cv1: 'CV1',
  cv2: 'CV2',
  price: 'click price',
  cycle: 'deal cycle',
  market: 'market capacity',
  coca: 'COCA',
  visitsPerMonth: 'visits a month',
  leadsPerMonth: 'leads a month',
  contractsPerMonth: 'contracts a month',
  month: '30.4375',
  now: 'now',
  goal: 'goal',
};

const words: EquationWords = {
  en: english,
  ru: {
    visits: 'заходы',
    leads: 'заявки',
    contracts: 'контракты',
    cv1: 'CV1',
    cv2: 'CV2',
    price: 'цена клика',
    cycle: 'цикл сделки',
    market: 'ёмкость рынка',
    coca: 'COCA',
    visitsPerMonth: 'заходов в месяц',
    leadsPerMonth: 'заявок в месяц',
    contractsPerMonth: 'контрактов в месяц',
    month: '30,4375',
    now: 'сейчас',
    goal: 'цель',
  } satisfies typeof english,
};

export const equationNames = Object.keys(templates) as EquationName[];

export function isEquation(metric: Metric): metric is EquationName {
  return Object.hasOwn(templates, metric);
}

/** A figure's equation in a language's words. */
export function equation(name: EquationName, locale: Locale): Equation {
  return inWords(templates[name], words, locale);
}
