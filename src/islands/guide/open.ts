import { mount, tick } from 'svelte';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { startGuide } from '../../state/guide.ts';
import { focusQuestion } from './focus.ts';
import Guide from './Guide.svelte';

let isMounted = false;

/** Mounts the guided start and focuses its question. */
export async function openGuide(isAnew: boolean): Promise<void> {
  const target = document.getElementById('guide');
  if (!target) return;
  const t = await loadTexts();
  startGuide(isAnew);
  if (!isMounted) mount(Guide, { target, props: { t } });
  isMounted = true;
  await tick();
  // An on-screen keyboard leaves space for the question alone.
  const isTight = matchMedia('(pointer: coarse), (max-height: 37rem)').matches;
  target.firstElementChild?.scrollIntoView({ block: isTight ? 'start' : 'nearest' });
  await focusQuestion();
}
