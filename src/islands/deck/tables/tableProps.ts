import type { DeckStep } from '../../../scenario/deck.ts';
import type { DeckTexts } from '../../../words/deck.ts';

/** The table of a step's picture, in the notes of the presenter. */
export interface TableProps {
  readonly step: DeckStep;
  readonly t: DeckTexts;
}
