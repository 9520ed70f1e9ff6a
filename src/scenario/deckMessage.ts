import { DECK_LENGTH } from './deck.ts';

/** What a deck shows, as one window tells it to the other. */
export interface DeckState {
  readonly step: number;
  /** The scenario as a link has it. */
  readonly link: string;
  /** What a hand moves there; nothing after a jump. */
  readonly gesture?: string;
  /** Whether the room sees nothing. */
  readonly isBlank?: true;
}

/** What two windows of one deck say to each other. */
export type DeckMessage =
  { readonly kind: 'hello' | 'bye' } | ({ readonly kind: 'state' } & DeckState);

/** A message as it came from another window; nothing where it is none. */
export function readMessage(data: unknown): DeckMessage | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  if (data.kind === 'hello' || data.kind === 'bye') return { kind: data.kind };
  if (data.kind !== 'state' || !('step' in data && 'link' in data)) return undefined;
  const { step, link } = data;
  const gesture = 'gesture' in data ? data.gesture : undefined;
  const isStep =
    typeof step === 'number' && Number.isInteger(step) && step >= 1 && step <= DECK_LENGTH;
  if (!isStep || typeof link !== 'string') return undefined;
  return {
    kind: 'state',
    step,
    link,
    ...(typeof gesture === 'string' && { gesture }),
    ...('isBlank' in data && data.isBlank === true && { isBlank: true as const }),
  };
}
