import { DECK_LENGTH } from './deck.ts';

export interface DeckState {
  readonly step: number;
  readonly link: string;
  /** The input being dragged or typed in; absent after a jump. */
  readonly gesture?: string;
  /** Whether the projector's screen is blank. */
  readonly isBlank?: true;
}

export type DeckMessage =
  { readonly kind: 'hello' | 'bye' } | ({ readonly kind: 'state' } & DeckState);

/** Validates a message of another window; undefined where it is none. */
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
