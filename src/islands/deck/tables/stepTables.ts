/** Tables of the steps' pictures, in one chunk that the notes load. */
export { default as funnels } from './DeckFunnelTable.svelte';
export { default as money } from './DeckMoneyTable.svelte';
export { default as order } from './DeckOrderTable.svelte';
export { default as people } from './DeckPeopleTable.svelte';
export { default as time } from './DeckTimeTable.svelte';
