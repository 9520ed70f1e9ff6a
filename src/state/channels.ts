import { computed } from 'nanostores';
import type { ChannelKind } from '../model/channels.ts';
import type { Mix } from '../model/cheapestWay.ts';
import type { SystemFigures } from '../model/system.ts';
import {
  emptyChannel,
  ownFunnel,
  type ChannelColumn,
  type ChannelRow,
} from '../scenario/channelRows.ts';
import { suppliedPlan, wantedContracts } from '../scenario/channelPlan.ts';
import { isChannelRow, MOST_CHANNELS } from '../scenario/channels.ts';
import { roundDigits } from '../scenario/decimal.ts';
import { tidyRowName } from '../scenario/rowName.ts';
import type { Loss } from '../scenario/loss.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { usualChannel } from '../scenario/usualChannels.ts';
import { memoizeLast } from './memoizeLast.ts';
import { system } from './system.ts';
import { current, jumpTo, scenario, setByHand } from './current.ts';
import { linkedIn } from './linking.ts';

/** Kept while the handle is dragged, which changes the wanted contracts alone. */
const supplied = memoizeLast(
  (
    channels: Scenario['channels'],
    goal: Scenario['goal'],
    customer: Scenario['customer'],
    department: Scenario['department'],
    figures: SystemFigures,
  ) => suppliedPlan({ channels, goal, customer, department }, figures),
);

export const channelsPlan = computed([scenario, system], (whole, { goal }) => ({
  ...supplied(whole.channels, whole.goal, whole.customer, whole.department, goal),
  wanted: wantedContracts(whole),
}));

/**
 * Sets a figure of the channel at an index; one that followed the goal keeps its other figures.
 * Refuses invalid values.
 */
export function setChannel(place: number, column: ChannelColumn, value: number): void {
  const { goal } = scenario.get();
  const isFunnel = column !== 'fixed' && column !== 'fee';
  change(`channel ${place} ${column}`, place, (row) => ({
    ...(isFunnel ? ownFunnel(row, goal) : row),
    [column]: roundDigits(value),
  }));
}

/** Attaches search ads to the goal's levers again; fixed money and fee stay. */
export function followGoal(place: number): void {
  const { channels } = scenario.get();
  const row = channels[place];
  if (row?.kind !== 'search') return;
  const { name, fixed, fee } = row;
  jump({ channels: channels.with(place, { ...emptyChannel('search'), name, fixed, fee }) });
}

export function nameChannel(place: number, name: string): void {
  change(`channel ${place} name`, place, (row) => ({ ...row, name: tidyRowName(name) }));
}

/** Adds a channel with initial figures, without money where the visitor's own is required. */
export function addChannel(kind: ChannelKind): void {
  const { baseline, scenario: before } = current.get();
  if (before.channels.length >= MOST_CHANNELS) return;
  jump({ channels: [...before.channels, usualChannel(kind, baseline !== 'mine')] });
}

export function moveChannel(from: number, to: number): void {
  const { channels } = scenario.get();
  const moved = channels[from];
  if (!moved || from === to || !(to in channels)) return;
  jump({ channels: channels.toSpliced(from, 1).toSpliced(to, 0, moved) });
}

export function removeChannel(place: number): void {
  const { channels } = scenario.get();
  if (place in channels) jump({ channels: channels.toSpliced(place, 1) }, { kind: 'channel' });
}

/**
 * Copies the bought mix to the goal's levers but the cycle, with rows that followed the goal
 * detached: they would follow the mix that they are part of.
 */
export function takeMix({ market, cv1, cv2, price }: Mix): void {
  const before = scenario.get();
  const round = roundDigits;
  const goal = {
    ...before.goal,
    market: round(market),
    cv1: round(cv1),
    cv2: round(cv2),
    price: round(price),
  };
  const channels = before.channels.map((row) => ownFunnel(row, before.goal));
  const next: Scenario = { ...before, goal, channels };
  jumpTo({ scenario: next, linked: linkedIn(next) }, { kind: 'goal' });
}

function change(gesture: string, place: number, made: (row: ChannelRow) => ChannelRow): void {
  const before = scenario.get();
  const row = before.channels[place];
  if (!row) return;
  const next = made(row);
  if (!isChannelRow(next)) return;
  setByHand(gesture, { scenario: { ...before, channels: before.channels.with(place, next) } });
}

function jump(part: Pick<Scenario, 'channels'>, loss?: Loss): void {
  jumpTo({ scenario: { ...scenario.get(), ...part } }, loss);
}
