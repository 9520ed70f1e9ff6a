import { tick } from 'svelte';
import { guideAt } from '../../state/guide.ts';

/** Leads the focus to where the question is answered; once there is none, to what is moved next. */
export async function focusQuestion(): Promise<void> {
  await tick();
  const at = guideAt.get();
  const id = at === undefined ? 'cv1-goal' : at === 'goal' ? 'guide-goal' : 'guide-field';
  document.getElementById(id)?.focus();
}
