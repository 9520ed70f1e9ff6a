import { tick } from 'svelte';

/** Takes the focus from a thumb or handle after a drag, so that keys belong to the deck again. */
export async function blurThumb(): Promise<void> {
  await tick();
  const active = document.activeElement;
  const isThumb = active?.matches('input[type="range"], [role="spinbutton"], [role="slider"]');
  if (isThumb) (active as HTMLElement | SVGElement).blur();
}
