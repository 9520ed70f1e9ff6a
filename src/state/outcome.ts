import { atom } from 'nanostores';
import type { Outcome } from '../model/factors.ts';

/** The outcome that levers are ranked by on the page. */
export const outcome = atom<Outcome>('coca');
