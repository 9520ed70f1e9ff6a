import { channelUnits, type ChannelMetric } from '../model/channelMetrics.ts';
import { channelsOutcome } from '../model/channelsOutcome.ts';
import { systemFigures } from '../model/system.ts';
import { channelPlan } from '../scenario/channelPlan.ts';
import { channelColumns } from '../scenario/channelRows.ts';
import { channelInputs } from '../scenario/channels.ts';
import { isGiven, type Scenario } from '../scenario/scenario.ts';
import { channelColumnName } from './channelInputs.ts';
import { channelNames } from './channels.ts';
import { cellOf, unitText, type CsvRow, type RowStyle } from './csvCells.ts';

const figures = [
  'contracts',
  'marginalClicks',
  'marginalFull',
  'averageClicks',
  'averageFull',
] as const;

/** Inputs and figures of each channel, then the cheapest way in full. */
export function channelRows(scenario: Scenario, { t }: RowStyle): CsvRow[] {
  const { csv } = t.takeAway;
  const goal = systemFigures(scenario.goal, scenario.customer.goal, scenario.department.goal);
  const { channels, terms, wanted, ltv } = channelPlan(scenario, goal);
  const outcome = channelsOutcome(channels, terms, 'full', wanted, ltv);
  const { cheapest, average } = outcome;
  const row = (part: string, name: string, metric: ChannelMetric, value: number): CsvRow => ({
    part,
    figure: t.channelMetrics[metric],
    name,
    unit: unitText(channelUnits[metric], scenario, t),
    value: cellOf(value, channelUnits[metric], false, t),
  });
  const names = channelNames(scenario.channels, t);
  return [
    ...scenario.channels.flatMap((channel, at) => {
      const part = `${csv.parts.channels}: ${names[at] ?? ''}`;
      const prefix = `channels.${at + 1}`;
      const set = { ...channel, ...channels[at] };
      const inputs = channelColumns
        .filter((column) => isGiven(set[column]))
        .map((column) => ({
          part,
          figure: channelColumnName(column, channel, t),
          name: `${prefix}.${column}`,
          unit: unitText(channelInputs[column].unit, scenario, t),
          value: cellOf(set[column], channelInputs[column].unit, true, t),
        }));
      return [
        ...inputs,
        ...figures.map((metric) =>
          row(part, `${prefix}.${metric}`, metric, outcome.figures[at]?.[metric] ?? NaN),
        ),
        row(part, `${prefix}.taken`, 'taken', cheapest?.taken[at] ?? NaN),
      ];
    }),
    row(csv.parts.channels, 'channels.wanted', 'wanted', wanted),
    row(csv.parts.channels, 'channels.spend', 'spend', cheapest?.spend ?? NaN),
    row(csv.parts.channels, 'channels.average', 'average', average),
    row(csv.parts.channels, 'channels.last', 'last', cheapest?.last ?? NaN),
  ];
}
