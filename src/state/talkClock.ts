import { keepForTab, readForTab } from './storage.ts';

const KEY = 'takt-talk';

/** Longest pause between two pages of one talk that counts as a part of it, in milliseconds. */
const LONGEST_PAUSE = 600_000;

/** How long the talk had gone on when it was last put down, and when the page's own clock said what. */
let before = 0;
let began: number | undefined;

/** How long the talk has gone on, in milliseconds; a system clock that is set changes nothing. */
export function talkTime(): number {
  return began === undefined ? 0 : before + performance.now() - began;
}

/** Lets the time of the talk run from now on. */
export function beginTalk(): void {
  before = 0;
  began = performance.now();
  putDownTalk();
}

/** Lets it run on from where it was, on this page or before it was loaded anew. */
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

/** Remembers how long the talk has gone on, for a page that is loaded anew. */
export function putDownTalk(): void {
  if (began !== undefined) keepForTab(KEY, `${talkTime()} ${Date.now()}`);
}
