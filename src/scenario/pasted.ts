import { fragmentPairs } from './fragment.ts';
import { COMPARISON_LENGTH } from './comparisonLink.ts';
import { linkParts } from './linkParts.ts';
import { narrowed, unquoted, withoutMarkup } from './mangled.ts';
import { pageKeys } from './pageKeys.ts';
import { addressesWithin } from './unwrapped.ts';

/** Addresses looked at in a pasted text, which may be a whole page. */
const MOST_ADDRESSES = 100;

/** Levels of nested redirects at most. */
const DEEPEST = 4;

const BRACKETS: Readonly<Record<string, string>> = {
  '<': '>|',
  '>': '<',
  '(': ')',
  '[': ']',
  '{': '}',
  '|': ']>|',
  '*': '*',
  // BBCode and bare attributes of HTML.
  '=': ']>',
  ']': '[',
  '"': '"',
  "'": "'",
  '`': '`',
  '«': '»',
  '“': '”',
  '„': '“”',
  '‘': '’',
};

/** Start of a bare `key=value`. */
const PAIR = /^[#?]?\w+\s*(?:=|%(?:25)*3d)/i;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    num: '#',
    equals: '=',
    percnt: '%',
    plus: '+',
    comma: ',',
    semi: ';',
    colon: ':',
    period: '.',
    lowbar: '_',
    lpar: '(',
    rpar: ')',
    quot: '"',
    lt: '"',
    gt: '"',
  }),
);

/** Stands around an address in that of a mail gateway. */
const FRAME = '___';

/** A list that a line break may cut anywhere. */
const OPEN_LIST = /[#&](?:reps|weeks|channels|counts|changed)=[^&\s]*$/;
const LIST_GOES_ON = /^\S*(?:\d[,;]|[,;]\d)\S*$/;

/** Continuation of a link broken across lines. */
const GOES_ON = /^(?:[&=~%#?]|[\d.]+$|[^\s=]*&|(?!https?:)[^\s#]*[=&~%][^\s#]*$)/i;

/**
 * The scenario's fragment in a pasted text: behind an address's #, however mail and messengers
 * wrapped it, else bare pairs; empty for the untouched page's own address. Undefined where no key
 * of ours is found.
 */
export function pastedFragment(text: string, ownAddress: string): string | undefined {
  const plain = plainText(text);
  const { origin } = new URL(ownAddress);
  const starts = [...plain.matchAll(/https?(?::|%(?:25)*3a)/gi)].map(({ index }) => index);
  let own: string | undefined;
  for (const start of starts.slice(0, MOST_ADDRESSES)) {
    const fragment = fragmentOf(linkAt(plain, start), origin, 0);
    if (fragment) return fragment;
    // A match within another address is not the page.
    if (fragment === '' && !/[\w=/%?&]/.test(plain[start - 1] ?? ' ')) own = fragment;
  }
  if (own !== undefined) return own;
  if (PAIR.test(plain)) return ofPairs(linkAt(plain.replace(/^[#?]/, ''), 0));
  const sign = plain.search(/#|%(?:25)*23/i);
  if (sign < 0 || starts.length > 0) return undefined;
  const start = plain.slice(0, sign).search(/[^\s<>()[\]{}|"'`«“„‘]*$/);
  return afterSign(linkAt(plain, start));
}

export function unbroken(text: string): string {
  const joined: string[] = [];
  for (const line of text.split(/\s*[\r\n\u2028\u2029]+[>\s]*/)) {
    const link = joined.pop();
    if (link === undefined) joined.push(line);
    else if (isBroken(link, line)) joined.push(link + line);
    else joined.push(link, line);
  }
  return joined.join('\n');
}

/** Whether a line break between two lines is within a link. */
function isBroken(link: string, line: string): boolean {
  return (
    /(?:[&=~%#?/]|%[\da-f])$/i.test(link.slice(-2)) ||
    GOES_ON.test(line) ||
    (LIST_GOES_ON.test(line) && OPEN_LIST.test(link))
  );
}

/** Signs for their names in HTML. */
function withoutEntities(text: string): string {
  return text.replace(
    /&([a-z]+);/gi,
    (all, name: string) => ENTITIES.get(name.toLowerCase()) ?? all,
  );
}

/** The text with its links in one piece, in signs of ASCII and without markup. */
function plainText(text: string): string {
  const visible = text.replace(/\p{Cf}/gu, '');
  const isWide = visible.includes('＝') && !visible.includes('=');
  const ascii = isWide ? narrowed(visible) : visible.replace(/＃|%EF%BC%83/gi, '#');
  return unbroken(withoutEntities(withoutMarkup(unquoted(ascii)))).trim();
}

/** The link at an index, up to its closing bracket or the prose behind it. */
function linkAt(text: string, start: number): string {
  const closers = BRACKETS[text[start - 1] ?? ''] ?? '';
  const link = closed(text.slice(start), closers).split(FRAME, 1)[0] ?? '';
  const [first = '', ...words] = link.split(/\s+/);
  let whole = first;
  for (const word of words) {
    // Only a name contains spaces; elsewhere a space is a line break.
    if (/[#&]name=[^&%+]*$/.test(`#${whole}`)) whole += ` ${word}`;
    else if (/[&=~%#?]$/.test(whole) || /^(?:[&=~%#?]|[^\s=]*&)/.test(word)) whole += word;
    else break;
  }
  return whole;
}

function closed(text: string, closers: string): string {
  let open = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(' && closers === ')') open += 1;
    else if (closers.includes(sign)) {
      if (open === 0) return [...text].slice(0, at).join('');
      open -= 1;
    }
  }
  return text;
}

function fragmentOf(text: string, origin: string, depth: number): string | undefined {
  const address = decoded(text);
  const [, behind] = /^[^#]*#(.*)$/s.exec(address) ?? [];
  const own = behind && ofPairs(behind);
  if (own || !URL.canParse(address)) return own || undefined;
  const url = new URL(address);
  if (url.origin === origin) {
    // The # was encoded or became a question mark.
    const mended = afterSign(url.pathname + url.search) ?? ofPairs(url.search);
    if (mended !== undefined) return mended;
    const isBare = !fragmentPairs(url.hash, COMPARISON_LENGTH).some(({ isPair }) => isPair);
    return isBare ? '' : undefined;
  }
  const elsewhere = afterSign(url.pathname);
  if (elsewhere !== undefined || depth === DEEPEST) return elsewhere;
  const found = addressesWithin(url).map((inner) => fragmentOf(inner, origin, depth + 1));
  return found.find(Boolean);
}

function decoded(text: string): string {
  let address = text;
  while (/^https?%(?:25)*3a/i.test(address)) {
    try {
      address = decodeURIComponent(address);
    } catch {
      break;
    }
  }
  return address;
}

function afterSign(text: string): string | undefined {
  const [sign] = /#|%(?:25)*23/i.exec(text) ?? [];
  return sign && ofPairs(text.slice(text.indexOf(sign) + sign.length));
}

function ofPairs(text: string): string | undefined {
  const isOurs = fragmentPairs(text, COMPARISON_LENGTH).some(
    ({ key, text: value = '', isPair }) =>
      isPair &&
      (linkParts.has(key) ||
        pageKeys.has(key) ||
        (key === 's' && (value === '' || ofPairs(value) !== undefined))),
  );
  return isOurs ? text : undefined;
}
