import { chanceHigher, type Counts } from './counts.ts';

/** Chance from which a change counts as shown; 1 − it: the opposite. */
export const SHOWN_CHANCE = 0.95;

/** Tries that are not worth waiting for. */
const MOST_TRIES = 1e6;

const FEWEST = 10;

/** Ratio of neighbouring candidates. */
const LONGER = 1.1;

export type Conversion = 'cv1' | 'cv2';

export type ChangeVerdict = 'rose' | 'fell' | 'open' | 'unknown';

/** The verdict on a chance (0…1) of a rise; unknown for NaN. */
export function changeVerdict(chance: number): ChangeVerdict {
  if (Number.isNaN(chance)) return 'unknown';
  if (chance >= SHOWN_CHANCE) return 'rose';
  return chance <= 1 - SHOWN_CHANCE ? 'fell' : 'open';
}

/**
 * Further visits (CV1) or leads (CV2) after the change that would show it at today's rates: 0 where
 * shown, Infinity above a million, NaN for an uncounted period. The period before keeps its counts.
 */
export function triesToTell(lever: Conversion, before: Counts, after: Counts): number {
  const verdict = changeVerdict(chanceHigher(lever, before, after));
  if (verdict !== 'open') return verdict === 'unknown' ? NaN : 0;
  const tries = triesOf(lever, after);
  const enough = fewestTries(LONGER * tries, (all) =>
    chanceHigher(lever, before, scaled(after, all / tries)),
  );
  return enough - tries;
}

/**
 * Visits (CV1) or leads (CV2) in each period that would show such a difference; Infinity above a
 * million, NaN for an uncounted period.
 */
export function triesInEach(lever: Conversion, before: Counts, after: Counts): number {
  const [earlier, later] = [triesOf(lever, before), triesOf(lever, after)];
  if (Number.isNaN(chanceHigher(lever, before, after))) return NaN;
  return fewestTries(FEWEST, (all) =>
    chanceHigher(lever, scaled(before, all / earlier), scaled(after, all / later)),
  );
}

function fewestTries(from: number, chanceAt: (tries: number) => number): number {
  for (let tries = from; tries <= MOST_TRIES; tries *= LONGER) {
    if (changeVerdict(chanceAt(tries)) !== 'open') return tries;
  }
  return Infinity;
}

function triesOf(lever: Conversion, { visits, leads }: Counts): number {
  return lever === 'cv1' ? visits : leads;
}

function scaled({ visits, leads, contracts }: Counts, factor: number): Counts {
  return { visits: visits * factor, leads: leads * factor, contracts: contracts * factor };
}
