import { tick } from 'svelte';
import { guideAt } from '../../state/guide.ts';

/** Focuses the question's field; after the last one, the first lever. */
export async function focusQuestion(): Promise<void> {
  await tick();
  const at = guideAt.get();
  const id = at === undefined ? 'cv1-goal' : at === 'goal' ? 'guide-goal' : 'guide-field';
  document.getElementById(id)?.focus();
}
