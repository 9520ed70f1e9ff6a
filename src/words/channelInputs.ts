import { exactText, type FigureStyle } from '../i18n/figure.ts';
import { currencySign } from '../i18n/money.ts';
import { percentText } from '../i18n/number.ts';
import { followsGoal, type ChannelColumn, type ChannelRow } from '../scenario/channelRows.ts';
import { channelInputs } from '../scenario/channels.ts';
import { provenanceOf, type Origin, type Provenance } from '../scenario/provenance.ts';
import { isUsual } from '../scenario/usualChannels.ts';
import type { ChannelsTexts } from './channels.ts';
import { readField, readingOf, refusal, type TypedOutcome } from './levers.ts';

/** Name of a column: visits by the kind's word. */
export function channelColumnName(
  column: ChannelColumn,
  { kind }: ChannelRow,
  { channels }: ChannelsTexts,
): string {
  if (column === 'price' || column === 'cv1' || column === 'volume') {
    return channels.kinds[kind][column];
  }
  return channels.inputs[column];
}

export function columnSuffix(column: ChannelColumn, { locale, currency }: FigureStyle): string {
  const { unit } = channelInputs[column];
  if (unit === 'fraction') return percentText(locale, '').trim();
  return unit === 'money' ? currencySign(locale, currency) : '';
}

export function typedChannel(
  column: ChannelColumn,
  typed: string,
  style: FigureStyle,
  { levers }: ChannelsTexts,
): TypedOutcome {
  const row = channelInputs[column];
  return [
    readField(row, typed, style),
    (problem, kept) =>
      refusal(
        problem,
        typed,
        row.allowed,
        kept,
        (figure) => exactText(figure, row.unit, style),
        levers,
      ),
    readingOf(row, typed, style, levers),
  ];
}

/** Provenance of a row's figure; the goal's where the row follows it. */
export function channelProvenance(
  row: ChannelRow,
  column: ChannelColumn,
  origin: Origin,
): Provenance | undefined {
  if (followsGoal(row) && column !== 'fixed' && column !== 'fee') {
    return provenanceOf(column === 'volume' ? 'market' : column, origin, 'goal');
  }
  if (Number.isNaN(row[column])) return undefined;
  return isUsual(row, column) ? 'ours' : 'visitor';
}
