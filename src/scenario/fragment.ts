import { decodePercent } from './percent.ts';
import { isTracker } from './trackers.ts';

export interface FragmentPair {
  readonly key: string;
  /** Undefined where the bytes are no text. */
  readonly text: string | undefined;
  readonly raw: string;
  readonly isPair: boolean;
  /** Behind a question mark, where a tracker took the fragment for a path. */
  readonly isTail: boolean;
}

const FREE_TEXT = 'name';

/** Keys whose text may end in any sign; `s` is a link within the link. */
const endsInText: ReadonlySet<string> = new Set([FREE_TEXT, 's']);

/** Closing punctuation behind a link in a text. */
const PUNCTUATION = /(?<=[\da-z])[)\]}>.,;:!"'»”’*_…]+$/i;

/** Keys of lists, whose last row may be empty places (`;,,`). */
const lists: ReadonlySet<string> = new Set(['reps', 'weeks', 'channels']);

/** Punctuation that is a list's last, empty rows. */
const EMPTY_ROWS = /^[,;]*;,+/;

/**
 * The pairs of a fragment's first `most` characters, without trackers (`&utm_source=…`,
 * `?fbclid=…`) and with other programs' encodings undone.
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

export function isTooLong(fragment: string, most: number): boolean {
  return bare(fragment).length > most;
}

function bare(fragment: string): string {
  return fragment.replace(/^#/, '');
}

/** Undoes a second percent-encoding, recognised by pairs without an equals sign. */
function unescaped(text: string): string {
  let plain = text;
  while (!plain.includes('=') && /%(?:25)*3d/i.test(plain)) {
    const once = decodePercent(plain.replaceAll('+', '%2B'));
    if (once === undefined) break;
    plain = once;
  }
  return plain;
}

/** Index of a tracker behind free text; -1: none. */
function trackersStart(text: string): number {
  for (const { index, 1: key = '', 2: value } of text.matchAll(/[?#]([\w.-]+)(?:=([\w.-]*)|$)/g)) {
    if (isTracker(key, value)) return index;
  }
  return -1;
}

/** Cuts at the last whole pair, as half a number would be another one. */
function withinLength(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text[most] === '&' ? most : text.lastIndexOf('&', most - 1);
  return text.slice(0, Math.max(end, 0));
}
