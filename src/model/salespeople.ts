import { binomialQuantiles } from './binomial.ts';

export interface Salesperson {
  readonly name: string;
  readonly leads: number;
  readonly contracts: number;
}

/** CV2 of one salesperson; all are fractions but the gain. */
export interface SalespersonFigures extends Salesperson {
  readonly cv2: number;
  /** Where 95 % and 99.8 % of salespeople with the common CV2 and as many leads lie; NaN without. */
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
  readonly shrunk: number;
  /** Contracts that coming up to the mean would bring from as many leads, from 0. */
  readonly trainingGain: number;
}

export interface SalespeopleFigures {
  readonly mean: number;
  /** ρ: share of the excess variance that lies between people, 0…1; 0: no difference is shown. */
  readonly differ: number;
  readonly reps: readonly SalespersonFigures[];
}

const LEVELS = [0.001, 0.025, 0.975, 0.999] as const;

/**
 * Each salesperson's CV2 beside the common one, by the model's section 7: a funnel plot's exact
 * binomial limits (Spiegelhalter 2005), and the raw figure drawn to the mean as far as chance alone
 * would explain it, the spread between people by moments (Kleinman 1973). Without any leads the mean
 * and all that follows from it are NaN.
 */
export function salespeopleFigures(people: readonly Salesperson[]): SalespeopleFigures {
  const leads = sum(people.map((person) => person.leads));
  const mean = sum(people.map((person) => person.contracts)) / leads;
  const differ = differenceShare(people, mean);
  // Weight of the mean, in leads.
  const prior = (1 - differ) / differ;
  const reps = people.map((person) => {
    const cv2 = person.contracts / person.leads;
    const [low998, low95, high95, high998] = limitsAt(mean, person.leads);
    const shrunk = differ === 0 ? mean : (person.contracts + prior * mean) / (person.leads + prior);
    const trainingGain = Math.max(0, mean - shrunk) * person.leads;
    return { ...person, cv2, low95, high95, low998, high998, shrunk, trainingGain };
  });
  return { mean, differ, reps };
}

/** Limits of the funnel plot, as fractions. */
export type ChanceLimits = readonly [
  low998: number,
  low95: number,
  high95: number,
  high998: number,
];

/**
 * Where 95 % and 99.8 % of salespeople lie whose CV2 is `mean`, at each number of leads (whole, from
 * 1): lowest, low, high, highest, as fractions.
 */
export function limitsAt(mean: number, leads: number): ChanceLimits {
  const [low998 = NaN, low95 = NaN, high95 = NaN, high998 = NaN] = binomialQuantiles(
    LEVELS,
    leads,
    mean,
  ).map((count) => count / leads);
  return [low998, low95, high95, high998];
}

/** ρ of the model's section 7, 0…1. */
function differenceShare(people: readonly Salesperson[], mean: number): number {
  const leads = sum(people.map((person) => person.leads));
  const chance = people.length - 1;
  const divisor = leads - sum(people.map((person) => person.leads ** 2)) / leads - chance;
  if (chance < 1 || !(mean > 0 && mean < 1) || !(divisor > 0)) return 0;
  const squares = people
    .filter((person) => person.leads > 0)
    .map((person) => person.leads * (person.contracts / person.leads - mean) ** 2);
  const spread = sum(squares) / (mean * (1 - mean));
  return Math.min(1, Math.max(0, (spread - chance) / divisor));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
