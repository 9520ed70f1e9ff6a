import { atom } from 'nanostores';

/** Counts the moments at which a change came to rest and its outcome may be read out. */
export const rests = atom(0);

/** Tells that a drag, a key or typing has come to rest. */
export function announce(): void {
  rests.set(rests.get() + 1);
}
