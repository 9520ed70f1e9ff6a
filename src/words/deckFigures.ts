import { spokenFigure, sumText, unitWord } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Side } from '../model/levers.ts';
import { figureOf, metricUnit, type Metric } from '../model/metrics.ts';
import { requiredLevers } from '../model/requiredLevers.ts';
import { isGiven, missingLevers } from '../scenario/scenario.ts';
import { burnedText } from './order.ts';
import { multiplierReason, multiplierText, multiplierReading } from './results.ts';
import { namesOfMissing } from './levers.ts';
import { sideText } from './sideText.ts';
import { timeFigures } from './time.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { figuresFor, isBetween, type DeckView } from './deck.ts';

export interface LargeFigure {
  readonly label: FilledMessage;
  readonly from?: TextFigure;
  readonly to: TextFigure;
}

export function largeFigures(view: DeckView): LargeFigure[] {
  const { step, scenario, figures, system, time, played, style, t } = view;
  const words = t.present.figures;
  const shown = figuresFor(step.key, scenario, figures);
  const of = (side: Side) =>
    side === 'goal' && isBetween(step.key) ? { between: step.key } : { side };
  const figure = (metric: Metric, side: Side): TextFigure => {
    const value = figureOf(shown, metric, side);
    return {
      metric,
      ...of(side),
      value,
      text: sideText(shown, metric, side, style),
    };
  };
  const plain = (message: string): FilledMessage => ({ message, slots: {} });
  const changed = (label: string, from: TextFigure, to: TextFigure): LargeFigure => {
    const isSame = from.text === to.text || !Number.isFinite(from.value);
    return isSame ? { label: plain(label), to } : { label: plain(label), from, to };
  };
  const change = (label: string, metric: Metric) =>
    changed(label, figure(metric, 'now'), figure(metric, 'goal'));
  switch (step.key) {
    case 'now':
      return [{ label: plain(words.coca), to: figure('coca', 'now') }];
    case 'cost': {
      const row = (
        label: string,
        metric: 'visitsPerContract' | 'leadsPerContract',
        cost: Metric,
      ) => {
        const to = figure(metric, 'now');
        const noun = unitWord(to.value, metricUnit(metric), style);
        return { label: { message: label, slots: { noun, cost: figure(cost, 'now') } }, to };
      };
      return [
        row(words.visits, 'visitsPerContract', 'price'),
        row(words.leads, 'leadsPerContract', 'costPerLead'),
        { label: plain(words.money), to: figure('coca', 'now') },
      ];
    }
    case 'cv1':
    case 'cv2':
      return [change(words.visitsPerContract, 'visitsPerContract'), change(words.coca, 'coca')];
    case 'comparison':
      return (['contractsMultiplier', 'cocaMultiplier'] as const).map((metric) => {
        const value = figures[metric];
        const reason = multiplierReason(metric, figures);
        const text = multiplierText(metric, reason ? NaN : value, style, t.results);
        const missing = missingLevers(scenario, requiredLevers[metric]);
        const note = reason
          ? fill(t.results.reasons[reason], { levers: namesOfMissing(missing, t.levers) })
          : t.results.reads[metric][multiplierReading(value)];
        return { label: plain(note), to: { metric, value, text } };
      });
    case 'people': {
      if (!system) return [];
      const { teamCost: ofNow } = system.now.department;
      const { teamCost, hireAheadMonths } = system.goal.department;
      const team = (side: Side, value: number): TextFigure => ({
        metric: 'teamCost',
        side,
        value,
        text: sumText(value, style),
      });
      const ahead: LargeFigure = {
        label: plain(words.hireAhead),
        to: {
          metric: 'hireAheadMonths',
          side: 'goal',
          value: hireAheadMonths,
          text: spokenFigure(hireAheadMonths, 'months', style),
        },
      };
      return [
        ...(isGiven(teamCost)
          ? [changed(words.team, team('now', ofNow), team('goal', teamCost))]
          : []),
        ...(hireAheadMonths > 0 ? [ahead] : []),
      ];
    }
    case 'when': {
      if (!time) return [];
      const day = (side: Side): TextFigure => {
        const of = { side, levers: time.levers[side], over: time[side] };
        return timeFigures(of, time.spread, style, t).firstLikely;
      };
      const [from, to] = [day('now'), day('goal')];
      // Without contracts the step's own text says so.
      if (!isGiven(from.value) && !isGiven(to.value)) return [];
      const label = plain(words.firstContractDay);
      return [{ label, from, to }];
    }
    case 'first': {
      if (!played) return [];
      const burned = (course: 'flowFirst' | 'conversionsFirst'): TextFigure => {
        const { totals } = played[course];
        const text = burnedText(totals, style, t);
        return { metric: 'burned', course, value: totals.burned, text };
      };
      return (['flowFirst', 'conversionsFirst'] as const)
        .map((course) => {
          return { label: plain(words.burned[course]), to: burned(course) };
        })
        .filter(({ to }) => isGiven(to.value));
    }
    default:
      return [];
  }
}
