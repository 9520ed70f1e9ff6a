import type { ComponentProps } from 'svelte';
import { openDialog } from '../../ui/openDialog.ts';
import DeckLeave from './DeckLeave.svelte';

/** Opens the leave dialog on the stage, in its type size. */
export function askBeforeLeaving(
  stage: Element,
  props: Omit<ComponentProps<typeof DeckLeave>, 'onclose'>,
): void {
  openDialog(DeckLeave, props, stage);
}
