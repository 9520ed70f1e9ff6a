import { computed } from 'nanostores';
import { presetOf } from '../scenario/presets.ts';
import type { Origin } from '../scenario/provenance.ts';
import { current } from './current.ts';

export const origin = computed(current, ({ scenario, baseline, own }): Origin => ({
  scenario,
  preset: presetOf(baseline),
  own,
}));
