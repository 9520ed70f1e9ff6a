import { binomialQuantiles } from './binomial.ts';
import { sum } from './sum.ts';

export interface Salesperson {
  readonly name: string;
  readonly leads: number;
  readonly contracts: number;
}

/** One salesperson's CV2 beside the common one; fractions, but for the gain. */
export interface SalespersonFigures extends Salesperson {
  readonly cv2: number;
  /** 95 % and 99.8 % limits at the common CV2 and as many leads; NaN without leads. */
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
  readonly shrunk: number;
  /** Contracts that the mean CV2 would add, from 0. */
  readonly trainingGain: number;
}

export interface SalespeopleFigures {
  readonly mean: number;
  /** ρ: the share of excess variance that lies between people, 0…1; 0: no difference is shown. */
  readonly differ: number;
  readonly reps: readonly SalespersonFigures[];
}

const LEVELS = [0.001, 0.025, 0.975, 0.999] as const;

/**
 * Each salesperson's CV2, by the model's section 7: a funnel plot's exact binomial limits
 * (Spiegelhalter 2005), and a figure shrunk to the mean by moments (Kleinman 1973). NaN without
 * leads.
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
 * The 95 % and 99.8 % limits of a CV2 of `mean` at each number of leads (whole, from 1), as
 * fractions, ascending.
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
