import { getAllContexts, mount, unmount, type Component } from 'svelte';
import { whenIdle } from '../../ui/idle.ts';
import type { StepProps } from './steps/stepProps.ts';
import { stepViews } from './steps/stepViews.ts';

/**
 * Draws what shows the next step once, detached and when idle, so that its code is compiled when it
 * comes: at 4× the first press of the deck takes 250 ms until its frame without, 160 with it. Call
 * during component initialisation.
 */
export function drawAhead(next: () => StepProps | undefined): void {
  const drawn: Component<StepProps>[] = [];
  const context = getAllContexts();
  $effect(() => {
    const props = next();
    if (!props) return;
    const { view } = stepViews[props.step.key];
    if (drawn.includes(view)) return;
    drawn.push(view);
    whenIdle(() => {
      void unmount(mount(view, { target: document.createElement('div'), props, context }));
    });
  });
}
