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

/**
 * The monthly figures of one side cut into days and weeks: visits, leads and contracts, each 0 or
 * more; NaN where the month's figure is. A month is 30.4375 days.
 */
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
