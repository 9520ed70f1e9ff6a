import { computed } from 'nanostores';
import { figuresOf } from '../model/metrics.ts';
import { scenario } from './current.ts';

/** Every figure of the current scenario. */
export const figures = computed(scenario, figuresOf);
