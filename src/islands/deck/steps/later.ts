/** Parts of the deck for scenarios with channels or weeks: one chunk, loaded for these alone. */
export { default as DeckChannelsStep } from './DeckChannelsStep.svelte';
export { default as DeckGate } from './DeckGate.svelte';
