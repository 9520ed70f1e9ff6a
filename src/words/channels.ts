import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText, sumText, type FigureStyle } from '../i18n/figure.ts';
import { listText } from '../i18n/list.ts';
import { channelUnits, type ChannelMetric } from '../model/channelMetrics.ts';
import type { CostBasis } from '../model/channels.ts';
import { ranksOf, type ChannelsOutcome } from '../model/channelsOutcome.ts';
import type { ChannelRow } from '../scenario/channelRows.ts';
import { isGiven } from '../scenario/scenario.ts';
import type { FilledMessage, TextFigure } from '../ui/textFigure.ts';
import { basisFigure } from './basisFigure.ts';
import { numberedNames } from './numberedNames.ts';

export type ChannelsTexts = Pick<Dictionary, 'channels' | 'levers'>;

export interface ChannelsSource {
  readonly outcome: ChannelsOutcome;
  readonly basis: CostBasis;
  readonly ltv: number;
  readonly names: readonly string[];
}

/** Channel names: the kind's where there is none, numbered where equal. */
export function channelNames(
  rows: readonly ChannelRow[],
  { channels }: Pick<ChannelsTexts, 'channels'>,
): readonly string[] {
  return numberedNames(rows.map(({ kind, name }) => name || channels.kinds[kind].name));
}

/** The cost of the cheapest way, or why there is none. */
export function channelsVerdict(
  { outcome, basis }: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): FilledMessage {
  const { verdicts, bases } = channels;
  const { figures, ranks, wanted, capacity, cheapest, average } = outcome;
  if (figures.length === 0) return { message: verdicts.none, slots: {} };
  if (ranks.length === 0) return { message: verdicts.missing[basis], slots: {} };
  const figure = (metric: ChannelMetric, value: number) => basisFigure(metric, value, basis, style);
  if (!cheapest) {
    return {
      message: isGiven(wanted) ? verdicts.short : verdicts.notWanted,
      slots: { capacity: figure('capacity', capacity), wanted: figure('wanted', wanted) },
    };
  }
  const isRising = sumText(average, style) !== sumText(cheapest.last, style);
  return {
    message: isRising ? verdicts.rising : verdicts.each,
    slots: {
      wanted: figure('wanted', wanted),
      spend: figure('spend', cheapest.spend),
      average: figure('average', average),
      last: figure('last', cheapest.last),
      basis: bases[basis],
    },
  };
}

/** Notes: rank changes in full cost, the limit of paying channels, misleading averages. */
export function channelsNotes(
  source: ChannelsSource,
  style: FigureStyle,
  { channels }: ChannelsTexts,
): readonly FilledMessage[] {
  const { outcome, basis, ltv, names } = source;
  const { notes } = channels;
  const { cheapest, wanted, left, paying, spendInOrder, ranks } = outcome;
  if (ranks.length === 0) return [];
  const figure = (metric: ChannelMetric, value: number) => basisFigure(metric, value, basis, style);
  const ltvFigure: TextFigure = {
    metric: 'ltv',
    side: 'goal',
    value: ltv,
    text: sumText(ltv, style),
  };
  const most = figure('payingLeft', paying.left);
  const bought = figure('payingContracts', paying.contracts);
  const isTooMany = cheapest !== undefined && cheapest.last > ltv && paying.left > left;
  const isMisled = cheapest !== undefined && spendInOrder > cheapest.spend * (1 + 1e-6);
  const payers = ranks.filter((at) => (paying.taken[at] ?? 0) > 0).map((at) => names[at] ?? '');
  const pays =
    paying.contracts > 0
      ? {
          message: notes.pays,
          slots: {
            contracts: bought,
            names: listText(payers, style.locale),
            ltv: ltvFigure,
            left: most,
          },
        }
      : { message: notes.paysNone, slots: { ltv: ltvFigure } };
  return [
    ...(isGiven(ltv) ? [pays] : [{ message: notes.noLtv, slots: {} }]),
    ...(isTooMany && paying.contracts > 0
      ? [
          {
            message: notes.tooMany,
            slots: {
              last: figure('last', cheapest.last),
              ltv: ltvFigure,
              wanted: figure('wanted', wanted),
              left: figure('left', left),
              contracts: bought,
              most,
            },
          },
        ]
      : []),
    ...rankNotes(source, style, channels),
    ...(isMisled
      ? [{ message: notes.inOrder, slots: { spendInOrder: figure('spendInOrder', spendInOrder) } }]
      : []),
  ];
}

/** The largest fall and rise in rank once salespeople's hours are counted. */
function rankNotes(
  { outcome: { figures }, names }: ChannelsSource,
  style: FigureStyle,
  { notes }: Dictionary['channels'],
): readonly FilledMessage[] {
  const [byClicks, inFull] = [ranksOf(figures, 'clicks'), ranksOf(figures, 'full')];
  if (inFull.length < 2 || inFull.length < byClicks.length) return [];
  const moved = byClicks
    .map((at, place) => ({ at, clicks: place + 1, full: inFull.indexOf(at) + 1 }))
    .toSorted((one, other) => other.full - other.clicks - (one.full - one.clicks));
  const [lowest, highest] = [moved[0], moved.at(-1)];
  const slots = (of: NonNullable<typeof lowest>) => ({
    name: names[of.at] ?? '',
    clicksRank: String(of.clicks),
    fullRank: String(of.full),
    clicks: channelFigure('averageClicks', of.at, figures[of.at]?.averageClicks ?? NaN, style),
    full: channelFigure('averageFull', of.at, figures[of.at]?.averageFull ?? NaN, style),
  });
  return [
    ...(lowest && lowest.full > lowest.clicks
      ? [{ message: notes.fall, slots: slots(lowest) }]
      : []),
    ...(highest && highest.full < highest.clicks
      ? [{ message: notes.rise, slots: slots(highest) }]
      : []),
  ];
}

/** A figure of one channel, at a place from 0. */
export function channelFigure(
  metric: ChannelMetric,
  at: number,
  value: number,
  style: FigureStyle,
  none = '—',
): TextFigure {
  const unit = channelUnits[metric];
  const written = unit === 'money' ? sumText(value, style) : figureText(value, unit, style);
  return { metric, channel: at + 1, value, text: Number.isFinite(value) ? written : none };
}
