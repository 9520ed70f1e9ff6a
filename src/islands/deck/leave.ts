import type { ComponentProps } from 'svelte';
import { openDialog } from '../../ui/openDialog.ts';
import DeckLeave from './DeckLeave.svelte';

/** Asks on the deck's stage, in its type, what to do with figures that were changed. */
export function askBeforeLeaving(
  stage: Element,
  props: Omit<ComponentProps<typeof DeckLeave>, 'onclose'>,
): void {
  openDialog(DeckLeave, props, stage);
}
