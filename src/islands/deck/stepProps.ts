import type { DeckStep } from '../../scenario/deck.ts';
import type { DeckTexts } from '../../words/deck.ts';

/** What every step of the deck is given. */
export interface StepProps {
  readonly step: DeckStep;
  /** Size of the deck's text, in pixels. */
  readonly base: number;
  /** Whether it can be moved; on paper and without JavaScript it cannot. */
  readonly isLive: boolean;
  readonly t: DeckTexts;
}
