import { decodePercent } from './percent.ts';
import { isTracker } from './trackers.ts';

export interface FragmentPair {
  readonly key: string;
  /** Undefined for bytes that are no text. */
  readonly text: string | undefined;
  readonly raw: string;
  readonly isPair: boolean;
  /** Stands behind a question mark: a tracker took the fragment for a path. */
  readonly isTail: boolean;
}

/** Key of free text, in which every sign may occur. */
const FREE_TEXT = 'name';

/** Keys whose text may end in any sign; `s` is a whole link within the link. */
const endsInText: ReadonlySet<string> = new Set([FREE_TEXT, 's']);

/** Closing punctuation after a link in a text, not part of its last figure. */
const PUNCTUATION = /(?<=[\da-z])[)\]}>.,;:!"'»”’*_…]+$/i;

/** Keys of lists, in which the last row may be one of empty places (`;,,`). */
const lists: ReadonlySet<string> = new Set(['reps', 'weeks', 'channels']);

/** Signs of closing punctuation that are a list's last rows, all places of them empty. */
const EMPTY_ROWS = /^[,;]*;,+/;

/**
 * The pairs of a fragment as far as it is read, up to so many characters, without what trackers
 * added to it (`&utm_source=…`, `?fbclid=…`) and with what programs on its way did to its signs
 * undone.
 */
export function fragmentPairs(fragment: string, most: number): FragmentPair[] {
  const pieces = unescaped(withinLength(bare(fragment), most).toWellFormed())
    .replace(/:~:.*$/s, '')
    .replace(/^\?/, '')
    .split(/&(?:amp;)*/i);
  const pairs: FragmentPair[] = [];
  let isTail = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const rawKey = equals < 0 ? piece : piece.slice(0, equals);
    const key = decodePercent(rawKey) ?? rawKey;
    const value = equals < 0 ? '' : piece.slice(equals + 1);
    const end = key === FREE_TEXT ? trackersStart(value) : value.search(/[?#]/);
    const kept = end < 0 ? value : value.slice(0, end);
    const isLast = at === pieces.length - 1 || end >= 0;
    const raw = isLast && !endsInText.has(key) ? withoutPunctuation(key, kept) : kept;
    if (!isTracker(key, raw)) {
      pairs.push({ key, text: decodePercent(raw), raw, isPair: equals >= 0, isTail });
    }
    isTail ||= end >= 0;
  }
  return pairs;
}

function withoutPunctuation(key: string, text: string): string {
  return text.replace(PUNCTUATION, (signs) =>
    lists.has(key) ? (EMPTY_ROWS.exec(signs)?.[0] ?? '') : '',
  );
}

/** Whether a fragment has more characters than are read of it. */
export function isTooLong(fragment: string, most: number): boolean {
  return bare(fragment).length > most;
}

function bare(fragment: string): string {
  return fragment.replace(/^#/, '');
}

/** Undoes a second percent-encoding: no pair has a bare equals sign. */
function unescaped(text: string): string {
  let plain = text;
  while (!plain.includes('=') && /%(?:25)*3d/i.test(plain)) {
    const once = decodePercent(plain.replaceAll('+', '%2B'));
    if (once === undefined) break;
    plain = once;
  }
  return plain;
}

/** Index of a tracker's tail in free text; -1 where there is none. */
function trackersStart(text: string): number {
  for (const { index, 1: key = '', 2: value } of text.matchAll(/[?#]([\w.-]+)(?:=([\w.-]*)|$)/g)) {
    if (isTracker(key, value)) return index;
  }
  return -1;
}

/** Cuts at the last whole pair, so that no number loses its tail and becomes another one. */
function withinLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text[most] === '&' ? most : text.lastIndexOf('&', most - 1);
  return text.slice(0, Math.max(end, 0));
}
