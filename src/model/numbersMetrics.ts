import type { MetricUnit } from './metrics.ts';

/** Figures of own counts and weeks, with their units. */
export const numbersUnits = {
  countedCv1: 'fraction',
  cv1Low: 'fraction',
  cv1High: 'fraction',
  countedCv2: 'fraction',
  cv2Low: 'fraction',
  cv2High: 'fraction',
  countedCoca: 'money',
  cocaLow: 'money',
  cocaHigh: 'money',
  fullCocaLow: 'money',
  fullCocaHigh: 'money',
  countedMultiplier: 'multiplier',
  contractsMultiplierLow: 'multiplier',
  contractsMultiplierHigh: 'multiplier',
  chanceHigher: 'fraction',
  visitsToTell: 'visits',
  leadsToTell: 'leads',
  visitsInEach: 'visits',
  leadsInEach: 'leads',
  weekCv1: 'fraction',
  dueLeads: 'leads',
  ripeCv2: 'fraction',
  ripeCv2Low: 'fraction',
  ripeCv2High: 'fraction',
  naiveCv2: 'fraction',
  chancePays: 'fraction',
  chanceOnTarget: 'fraction',
} as const satisfies Readonly<Record<string, MetricUnit>>;

export type NumbersMetric = keyof typeof numbersUnits;
