import { prefersReducedMotion } from 'svelte/motion';

/** How long a jump glides, in milliseconds. */
export const GLIDE = 300;

/** Whether anything may glide: once the page listens, and where the visitor does not mind motion. */
export function mayGlide(): boolean {
  return 'ready' in document.documentElement.dataset && !prefersReducedMotion.current;
}
