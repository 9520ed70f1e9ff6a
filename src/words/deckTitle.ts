import { figureText, spokenFigure, sumText } from '../i18n/figure.ts';
import { fill } from '../i18n/message.ts';
import type { Side } from '../model/levers.ts';
import { figureOf, metricUnit, type Metric } from '../model/metrics.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { absenceOf, type DeckView } from './deck.ts';
import { customerVerdictMessage } from './money.ts';
import { staffVerdict } from './staff.ts';

/** Title sentence of a step, for steps with figures in it. */
export function titleOf({
  step,
  scenario,
  figures,
  system,
  time,
  style,
  t,
}: DeckView): FilledMessage {
  const { titles, steps } = t.present;
  const spoken = (metric: Metric): TextFigure => {
    const value = figureOf(figures, metric, 'now');
    return { metric, side: 'now', value, text: spokenFigure(value, metricUnit(metric), style) };
  };
  const absent: FilledMessage = { message: steps[step.key].name, slots: {} };
  if (absenceOf(step, scenario, t)) return absent;
  switch (step.key) {
    case 'now':
      return {
        message: titles.now,
        slots: { visits: spoken('visitsPerMonth'), contracts: spoken('contractsPerMonth') },
      };
    case 'cv1':
    case 'cv2': {
      const { key } = step;
      const figure = (side: Side): TextFigure => ({
        metric: key,
        side,
        value: scenario[side][key],
        text: figureText(scenario[side][key], 'fraction', style),
      });
      const [now, goal] = [figure('now'), figure('goal')];
      return {
        message: titles[key][now.text === goal.text ? 'same' : 'change'],
        slots: { now, goal },
      };
    }
    case 'inFull': {
      if (!system) return absent;
      const figure = (side: Side): TextFigure => {
        const value = system[side].customer.fullCoca;
        return { metric: 'fullCoca', side, value, text: sumText(value, style) };
      };
      const [now, goal] = [figure('now'), figure('goal')];
      if (!Number.isFinite(now.value) || !Number.isFinite(goal.value)) {
        return customerVerdictMessage(scenario, 'goal', system.goal, style, t);
      }
      return {
        message: titles.inFull[now.text === goal.text ? 'same' : 'change'],
        slots: { now, goal },
      };
    }
    case 'people':
      return system ? staffVerdict(scenario, 'goal', system.goal, style, t) : absent;
    case 'when': {
      // Without contracts the step's own text says so.
      if (!time || figures.now.contractsPerMonth === 0 || figures.goal.contractsPerMonth === 0) {
        return absent;
      }
      const day = (side: Side): TextFigure => {
        const value = time[side].daysToTakt;
        const { firstDay, day: dayText } = titles.when;
        const text =
          value === 0 ? firstDay : fill(dayText, { day: figureText(value, 'days', style) });
        return { metric: 'daysToTakt', side, value, text };
      };
      const [now, goal] = [day('now'), day('goal')];
      return {
        message: titles.when[now.text === goal.text ? 'same' : 'change'],
        slots: { now, goal },
      };
    }
    default:
      return step.key === 'cost' || step.key === 'roles'
        ? { message: titles[step.key], slots: {} }
        : absent;
  }
}
