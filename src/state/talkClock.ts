import { keepForTab, readForTab } from './storage.ts';

const KEY = 'takt-talk';

/** Longest gap between two page loads of one talk, in milliseconds. */
const LONGEST_PAUSE = 600_000;

let before = 0;
let began: number | undefined;

/** Milliseconds of the talk, by the monotonic clock. */
export function talkTime(): number {
  return began === undefined ? 0 : before + performance.now() - began;
}

export function beginTalk(): void {
  before = 0;
  began = performance.now();
  storeTalk();
}

/** Resumes the clock, also after reloading. */
export function resumeTalk(): void {
  if (began !== undefined) return;
  const [time = NaN, at = NaN] = (readForTab(KEY) ?? '').split(' ').map(Number);
  if (!Number.isFinite(time)) {
    beginTalk();
    return;
  }
  const pause = Date.now() - at;
  before = time + (pause > 0 && pause < LONGEST_PAUSE ? pause : 0);
  began = performance.now();
}

/** Stores the duration for a reloaded page. */
export function storeTalk(): void {
  if (began !== undefined) keepForTab(KEY, `${talkTime()} ${Date.now()}`);
}
