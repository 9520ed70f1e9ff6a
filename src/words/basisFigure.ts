import { spokenFigure, sumText, type FigureStyle } from '../i18n/figure.ts';
import { channelUnits, type ChannelMetric } from '../model/channelMetrics.ts';
import type { CostBasis } from '../model/channels.ts';
import type { TextFigure } from '../ui/textFigure.ts';

export function basisFigure(
  metric: ChannelMetric,
  value: number,
  basis: CostBasis,
  style: FigureStyle,
): TextFigure {
  const unit = channelUnits[metric];
  const text = unit === 'money' ? sumText(value, style) : spokenFigure(value, unit, style);
  return { metric, basis, value, text };
}
