import { contractsPerVisit, hasFunnel, type Channel } from './channels.ts';
import type { MixPart } from './mixShift.ts';

export interface BoughtParts {
  readonly cv1: readonly MixPart[];
  readonly cv2: readonly MixPart[];
}

/** Each channel's part of what is bought (`taken`: contracts a month); none without a funnel. */
export function boughtParts(channels: readonly Channel[], taken: readonly number[]): BoughtParts {
  const parts = channels.map((channel, at) => {
    const bought = taken[at] ?? 0;
    const isPart = hasFunnel(channel) && bought > 0;
    const visits = isPart ? bought / contractsPerVisit(channel) : 0;
    const rate = (value: number) => (Number.isNaN(value) ? 0 : value);
    return {
      cv1: { weight: visits, rate: rate(channel.cv1) },
      cv2: { weight: visits * rate(channel.cv1), rate: rate(channel.cv2) },
    };
  });
  return { cv1: parts.map((part) => part.cv1), cv2: parts.map((part) => part.cv2) };
}
