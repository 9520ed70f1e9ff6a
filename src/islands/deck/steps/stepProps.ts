import type { DeckStep } from '../../../scenario/deck.ts';
import type { DeckTexts } from '../../../words/deck.ts';

export interface StepProps {
  readonly step: DeckStep;
  readonly base: number;
  /** Interactive; not on paper or without JavaScript. */
  readonly isLive: boolean;
  readonly t: DeckTexts;
}
