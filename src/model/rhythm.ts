import type { FunnelFigures } from './funnel.ts';
import { DAYS_A_MONTH, DAYS_A_WEEK } from './units.ts';

export interface Rhythm {
  readonly visitsPerDay: number;
  readonly leadsPerDay: number;
  readonly visitsPerWeek: number;
  readonly leadsPerWeek: number;
  readonly contractsPerWeek: number;
}

export type RhythmMetric = keyof Rhythm;

/** A side's monthly figures by day and week of a 30.4375-day month; NaN where the month's is. */
export function rhythm(figures: FunnelFigures): Rhythm {
  const perDay = (perMonth: number) => perMonth / DAYS_A_MONTH;
  return {
    visitsPerDay: perDay(figures.visitsPerMonth),
    leadsPerDay: perDay(figures.leadsPerMonth),
    visitsPerWeek: perDay(figures.visitsPerMonth) * DAYS_A_WEEK,
    leadsPerWeek: perDay(figures.leadsPerMonth) * DAYS_A_WEEK,
    contractsPerWeek: perDay(figures.contractsPerMonth) * DAYS_A_WEEK,
  };
}
