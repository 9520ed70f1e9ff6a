import type { Channel, ChannelKind } from '../model/channels.ts';
import type { LeverValues } from '../model/levers.ts';

/** A scenario's channel; NaN: not given. */
export interface ChannelRow extends Channel {
  /** Empty: named by its kind. */
  readonly name: string;
}

/** A row's figures, in a link's order. */
export const channelColumns = ['price', 'cv1', 'cv2', 'volume', 'fixed', 'fee'] as const;

export type ChannelColumn = (typeof channelColumns)[number];

/** A row of a kind without figures. */
export function emptyChannel(kind: ChannelKind): ChannelRow {
  const figures = { price: NaN, cv1: NaN, cv2: NaN, volume: NaN, fixed: NaN, fee: NaN };
  return { kind, name: '', ...figures };
}

/** Default channels: search ads, which follow the goal. */
export const defaultChannels: readonly ChannelRow[] = [emptyChannel('search')];

/**
 * Whether a row takes its funnel from the goal's levers: search ads without a funnel of their own.
 */
export function followsGoal({ kind, price, cv1, cv2, volume }: ChannelRow): boolean {
  return kind === 'search' && [price, cv1, cv2, volume].every(Number.isNaN);
}

/** The model's channel; missing fixed money and fee are 0, as is a price of contracts. */
export function channelOf(row: ChannelRow, goal: LeverValues): Channel {
  const { kind } = row;
  const { price, cv1, cv2, volume } = followsGoal(row) ? { ...goal, volume: goal.market } : row;
  const isBare = Number.isNaN(cv1) && Number.isNaN(cv2) && !followsGoal(row);
  const given = (value: number) => (Number.isNaN(value) ? 0 : value);
  return {
    kind,
    price: isBare ? given(price) : price,
    cv1,
    cv2,
    volume,
    fixed: given(row.fixed),
    fee: given(row.fee),
  };
}

/** A row detached from the goal, with the goal's figures. */
export function ownFunnel(row: ChannelRow, goal: LeverValues): ChannelRow {
  if (!followsGoal(row)) return row;
  const { price, cv1, cv2, market } = goal;
  return { ...row, price, cv1, cv2, volume: market };
}

function sameChannel(a: ChannelRow, b: ChannelRow): boolean {
  return (
    a.kind === b.kind &&
    a.name === b.name &&
    channelColumns.every((column) => Object.is(a[column], b[column]))
  );
}

export function sameChannels(a: readonly ChannelRow[], b: readonly ChannelRow[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((row, at) => {
        const other = b[at];
        return other !== undefined && sameChannel(row, other);
      }))
  );
}
