// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { sharing } from '../../src/ui/sharing.svelte.ts';

it('tells only of the parts that differ', () => {
  let goal = $state(1);
  const told: string[] = [];
  const stop = $effect.root(() => {
    const shown = sharing(() => ({ now: { value: 5 }, goal: { value: goal } }));
    const ofNow = $derived(shown.current.now);
    const ofGoal = $derived(shown.current.goal);
    $effect(() => void told.push(`now ${ofNow.value}`));
    $effect(() => void told.push(`goal ${ofGoal.value}`));
  });
  flushSync();
  goal = 2;
  flushSync();
  stop();
  expect(told).toEqual(['now 5', 'goal 1', 'goal 2']);
});
