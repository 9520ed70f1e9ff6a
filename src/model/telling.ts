import { chanceHigher, type Counts } from './counts.ts';

/** Chance from which a change counts as shown, and 1 − it below which the opposite does. */
export const TOLD = 0.95;

/** More tries than these are not worth waiting for. */
const MOST_TRIES = 1e6;

const FEWEST = 10;

/** Growth of the number of tries from one candidate to the next. */
const LONGER = 1.1;

export type Conversion = 'cv1' | 'cv2';

export type ChangeVerdict = 'rose' | 'fell' | 'open' | 'unknown';

/** What a chance (0…1) that a conversion is higher says of it; unknown where it is NaN. */
export function changeVerdict(chance: number): ChangeVerdict {
  if (Number.isNaN(chance)) return 'unknown';
  if (chance >= TOLD) return 'rose';
  return chance <= 1 - TOLD ? 'fell' : 'open';
}

/**
 * About how many further visits (CV1) or leads (CV2) after the change would tell whether a conversion
 * has changed, if it stays as it is: 0 where it is told already, infinite where a million would not
 * tell, NaN where a period is not counted. The period before is over, so it keeps its counts.
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
 * How many visits (CV1) or leads (CV2) in each of the two periods would tell a difference like that
 * between them: infinite where a million would not, NaN where a period is not counted.
 */
export function triesInEach(lever: Conversion, before: Counts, after: Counts): number {
  const [earlier, later] = [triesOf(lever, before), triesOf(lever, after)];
  if (Number.isNaN(chanceHigher(lever, before, after))) return NaN;
  return fewestTries(FEWEST, (all) =>
    chanceHigher(lever, scaled(before, all / earlier), scaled(after, all / later)),
  );
}

/** The smallest candidate at which the chance shows a change. */
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
