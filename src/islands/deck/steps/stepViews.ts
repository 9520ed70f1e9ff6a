import type { Component } from 'svelte';
import type { DeckStepKey } from '../../../scenario/deck.ts';
import DeckFunnelStep from './DeckFunnelStep.svelte';
import DeckLaterStep from './DeckLaterStep.svelte';
import DeckMoneyStep from './DeckMoneyStep.svelte';
import DeckOrderStep from './DeckOrderStep.svelte';
import DeckCoverStep from './DeckCoverStep.svelte';
import DeckPeopleStep from './DeckPeopleStep.svelte';
import DeckRolesStep from './DeckRolesStep.svelte';
import DeckTimeStep from './DeckTimeStep.svelte';
import type { StepProps } from './stepProps.ts';

interface StepView {
  /** Title, picture, figures and levers. */
  readonly view: Component<StepProps>;
  /** The table of the picture, among those that the notes load. */
  readonly table?: keyof typeof import('../tables/stepTables.ts');
}

/** Steps with funnels share a component, so that their picture persists. */
const funnels: StepView = { view: DeckFunnelStep, table: 'funnels' };

/** What shows each step. */
export const stepViews: Readonly<Record<DeckStepKey, StepView>> = {
  cover: { view: DeckCoverStep },
  now: funnels,
  cost: funnels,
  cv1: funnels,
  cv2: funnels,
  comparison: funnels,
  inFull: { view: DeckMoneyStep, table: 'money' },
  people: { view: DeckPeopleStep, table: 'people' },
  when: { view: DeckTimeStep, table: 'time' },
  first: { view: DeckOrderStep, table: 'order' },
  channels: { view: DeckLaterStep },
  roles: { view: DeckRolesStep },
};
