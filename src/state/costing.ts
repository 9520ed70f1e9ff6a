import { atom } from 'nanostores';
import type { Costing } from '../model/costing.ts';

/** What COCA counts: a setting of the view, not of the scenario. */
export const costing = atom<Costing>('clicks');
