import { atom } from 'nanostores';
import type { Costing } from '../model/costing.ts';

/** What COCA counts on the page: a view setting, no part of the scenario. */
export const costing = atom<Costing>('clicks');
