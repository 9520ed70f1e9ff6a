/** Parts for scenarios with channels or weeks, in one chunk. */
export { default as DeckChannelsStep } from './DeckChannelsStep.svelte';
export { default as DeckGate } from './DeckGate.svelte';
