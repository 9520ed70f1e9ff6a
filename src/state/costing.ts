import { atom } from 'nanostores';
import type { Costing } from '../model/costing.ts';

/** What COCA counts wherever the page draws it: how one looks at a scenario, and no part of it. */
export const costing = atom<Costing>('clicks');
