import { allows } from '../model/allowed.ts';
import { channelKinds } from '../model/channels.ts';
import { channelColumns, type ChannelColumn, type ChannelRow } from './channelRows.ts';
import { encodedText } from './escaped.ts';
import type { InputRow } from './input.ts';
import { parseFigure, PLACES, readRows, ROWS, writeFigure } from './listText.ts';
import { plainValue } from './mangled.ts';
import { tidyRowName } from './rowName.ts';

/** The cheapest way tries all 2¹² subsets. */
export const MOST_CHANNELS = 12;

export const channelInputs = {
  price: { shift: 0, unit: 'money', allowed: [0, 1e9] },
  cv1: { shift: 2, unit: 'fraction', allowed: [0, 1] },
  cv2: { shift: 2, unit: 'fraction', allowed: [0, 1] },
  volume: { shift: 0, unit: 'visits', allowed: [0, 1e12] },
  fixed: { shift: 0, unit: 'money', allowed: [0, 1e12] },
  fee: { shift: 2, unit: 'fraction', allowed: [0, 1] },
} as const satisfies Readonly<Record<ChannelColumn, InputRow>>;

/** Between a channel's kind and its name. */
const NAME = ':';

/** Reads `kind:name,price,CV1,CV2,volume,fixed,fee;…`; undefined if too many or invalid. */
export function readChannels(text: string): readonly ChannelRow[] | undefined {
  return readRows(text.trim(), MOST_CHANNELS, readRow);
}

export function writeChannels(channels: readonly ChannelRow[]): string {
  return channels
    .map((row) => {
      const head = row.name ? `${row.kind}${NAME}${encodedText(row.name)}` : row.kind;
      const figures = channelColumns.map((column) =>
        writeFigure(row[column], channelInputs[column].shift),
      );
      return [head, ...figures].join(PLACES).replace(/,+$/, '');
    })
    .join(ROWS);
}

/** Whether a row's name and figures are valid as they stand. */
export function isChannelRow(row: ChannelRow): boolean {
  return (
    row.name === tidyRowName(row.name) &&
    channelColumns.every(
      (column) => Number.isNaN(row[column]) || allows(channelInputs[column], row[column]),
    )
  );
}

function readRow(text: string): ChannelRow | undefined {
  const [head = '', ...places] = text.split(PLACES);
  const at = head.indexOf(NAME);
  const kindText = plainValue(at < 0 ? head : head.slice(0, at))
    .trim()
    .toLowerCase();
  const kind = channelKinds.find((one) => one.toLowerCase() === kindText);
  if (!kind || places.length > channelColumns.length) return undefined;
  const figures = Object.fromEntries(
    channelColumns.map((column, place) => [
      column,
      parseFigure(places[place] ?? '', channelInputs[column].shift),
    ]),
  ) as Readonly<Record<ChannelColumn, number>>;
  const row = { kind, name: at < 0 ? '' : head.slice(at + 1).trim(), ...figures };
  return isChannelRow(row) ? row : undefined;
}
