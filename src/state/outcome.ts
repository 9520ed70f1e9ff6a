import { atom } from 'nanostores';
import type { Outcome } from '../model/factors.ts';

/** What levers are judged by wherever the page shows one outcome at a time. */
export const outcome = atom<Outcome>('coca');
