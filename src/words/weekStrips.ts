import type { StripFigures } from '../charts/geometry/weekStrips.ts';
import { fill } from '../i18n/message.ts';
import type { FigureStyle } from '../i18n/figure.ts';
import { betaDensity } from '../model/beta.ts';
import { conversionRange, posterior } from '../model/counts.ts';
import { daysToTakt } from '../model/delay.ts';
import { hasFewContracts, runningCv2 } from '../model/runningCv2.ts';
import { DAYS_A_WEEK } from '../model/units.ts';
import {
  lastChange,
  ripePosterior,
  ripeRange,
  weeksTotals,
  type WeeksFigures,
} from '../model/weeks.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { weekShareText, type WeekCharts, type WeeksTexts } from './weeks.ts';

export interface NamedStrip extends StripFigures {
  readonly name: string;
  readonly goalText: string;
}

/** Both conversions by week; CV2 cumulative where contracts are few. */
export function weekStripsOf(
  { now, goal, plan, weekly }: Scenario,
  outcome: WeeksFigures & { readonly charts: WeekCharts },
  style: FigureStyle,
  t: WeeksTexts,
): readonly NamedStrip[] {
  const { weeks, changed } = weekly;
  const { due, charts } = outcome;
  const since = lastChange(changed, weeks.length) - 1;
  const { visits, leads, ripe, contracts } = weeksTotals(weeks.slice(since), due.slice(since));
  const ofDue = ripePosterior(ripe, contracts);
  const isFew = hasFewContracts(weeks, due);
  const deciding = Math.ceil(daysToTakt(now.cycle, plan.spread) / DAYS_A_WEEK);
  const goalText = (share: number) =>
    fill(t.weeks.chart.goal, { goal: weekShareText(share, style) });
  return [
    {
      name: t.levers.short.cv1,
      goalText: goalText(goal.cv1),
      segments: charts.cv1,
      running: [],
      tries: weeks.map((week) => week.visits),
      naive: [],
      unripeFrom: Infinity,
      goal: goal.cv1,
      densityOf: (share) => betaDensity(posterior(leads, visits), share),
      range: conversionRange(leads, visits),
    },
    {
      name: t.levers.short.cv2,
      goalText: goalText(goal.cv2),
      segments: isFew ? [] : charts.cv2,
      running: isFew ? runningCv2(weeks, due) : [],
      tries: due,
      naive: isFew ? [] : weeks.map((week) => week.contracts / week.leads),
      unripeFrom: weeks.length - deciding + 1,
      goal: goal.cv2,
      densityOf: (share) => betaDensity(ofDue, share),
      range: ripeRange(ripe, contracts),
    },
  ];
}
