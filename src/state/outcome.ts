import { atom } from 'nanostores';
import type { Outcome } from '../model/factors.ts';

export const outcome = atom<Outcome>('coca');
