import { mount, unmount, type Component } from 'svelte';
import type { StepProps } from './steps/stepProps.ts';

const drawn = new Set<Component<StepProps>>();

/**
 * Draws what shows a step once, detached, so that its code is compiled when the step comes: at 4×
 * the first press of the deck takes 250 ms until its frame without, 160 with it.
 */
export function drawAhead(
  view: Component<StepProps>,
  props: StepProps,
  context: Map<unknown, unknown>,
): void {
  if (drawn.has(view)) return;
  drawn.add(view);
  void unmount(mount(view, { target: document.createElement('div'), props, context }));
}
