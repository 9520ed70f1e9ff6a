import { encodedOnce } from './escaped.ts';
import { narrowed, unquoted, withoutMarkup } from './mangled.ts';
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

/** Key of a whole link within the link. */
const LINK = 's';

/** Keys whose text may end in any sign. */
const endsInText: ReadonlySet<string> = new Set([FREE_TEXT, LINK]);

/** Between pairs: an ampersand, also an encoded one before a key. */
const SEPARATOR = /&|(?:%26|%EF%BC%86|＆)(?=[a-z]\w*=)/i;

/** Closing punctuation after a link in a text, not part of its last figure. */
const PUNCTUATION = /(?<=[\p{L}\d])(?:~~|[)\]}>.,;:!"'»”’*_…。、，；：！？）」』】》|\\/=#`])+$/u;

/** Keys of lists, whose last row may be empty places (`;,,`). */
const lists: ReadonlySet<string> = new Set(['reps', 'weeks', 'channels']);

/** Punctuation that is a list's last, empty rows. */
const EMPTY_ROWS = /^[,;]*;,+/;

/** A list's last row of one place: a channel that has no figures as yet. */
const NAME_ALONE = /(?:^|;)[^,;]*$/;

/** The pairs of a fragment's first `most` characters, without trackers and foreign encodings. */
export function fragmentPairs(fragment: string, most: number): FragmentPair[] {
  const pieces = unquoted(
    withoutMarkup(unescaped(withinLength(bare(fragment), most).toWellFormed())),
  )
    .replace(/:~:.*$/s, '')
    .replace(/^\?/, '')
    .split(SEPARATOR);
  const pairs: FragmentPair[] = [];
  let isTail = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece === '') continue;
    const equals = piece.indexOf('=');
    const rawKey = equals < 0 ? piece : piece.slice(0, equals);
    const key = inSmallLetters(decodePercent(rawKey) ?? rawKey);
    const value = equals < 0 ? '' : piece.slice(equals + 1);
    const end = key === FREE_TEXT ? trackersStart(value) : value.search(/[?#]/);
    const kept = end < 0 ? value : value.slice(0, end);
    const isLast = at === pieces.length - 1 || end >= 0;
    const raw = key === LINK ? kept : encodedOnce(kept);
    const decoded = decodePercent(raw);
    const text =
      decoded !== undefined && isLast && !endsInText.has(key)
        ? withoutPunctuation(key, decoded, raw)
        : decoded;
    if (!isTracker(key, text)) {
      pairs.push({ key, text, raw, isPair: equals >= 0, isTail });
    }
    isTail ||= end >= 0;
  }
  return pairs;
}

function withoutPunctuation(key: string, text: string, raw: string): string {
  const [signs = ''] = PUNCTUATION.exec(text) ?? [];
  const rest = text.slice(0, text.length - signs.length);
  if (!lists.has(key)) return rest;
  // The last sign that was written is encoded, as are those of a name.
  const written = raw.replace(PUNCTUATION, '');
  const isName = key === 'channels' && NAME_ALONE.test(rest);
  if (isName || /%2c$/i.test(written)) return decodePercent(written) ?? text;
  return rest + (EMPTY_ROWS.exec(signs)?.[0] ?? '');
}

export function isTooLong(fragment: string, most: number): boolean {
  return bare(fragment).length > most;
}

function bare(fragment: string): string {
  return fragment.replace(/^[#!/]+/, '');
}

/** A key with capitals of a keyboard or a code. */
function inSmallLetters(key: string): string {
  return /^[A-Z]\w*$/.test(key) ? key.toLowerCase() : key;
}

/** Equals signs, percent-encoded or as wide as Chinese ones. */
const EQUALS = /＝|%(?:25)*(?:3d|ef%(?:25)*bc%(?:25)*9d)/i;

/** Undoes a second percent-encoding, and wide signs: no pair has a bare equals sign. */
function unescaped(text: string): string {
  let plain = text;
  while (!plain.includes('=') && EQUALS.test(plain)) {
    const once = plain.includes('＝')
      ? narrowed(plain)
      : decodePercent(plain.replaceAll('+', '%2B'));
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
