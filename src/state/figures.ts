import { computed } from 'nanostores';
import { figuresOf } from '../model/metrics.ts';
import { scenario } from './current.ts';

export const figures = computed(scenario, figuresOf);
