export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'] as const;

export type Encoding = (typeof encodings)[number];

/** A file's text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasMark: boolean;
}

const MARKS: readonly (readonly [encoding: Encoding, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes of a sample. */
const ENOUGH = 65_536;

/**
 * Decodes a file by `named`, else its byte order mark, else UTF-16 where every other byte is zero,
 * UTF-8 where nearly all of it is valid, else the more likely code page.
 */
export function decodeText(bytes: Uint8Array, named?: Encoding): DecodedText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const encoding = named ?? marked ?? unmarkedEncoding(bytes);
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    hasMark: marked === encoding,
  };
}

function unmarkedEncoding(bytes: Uint8Array): Encoding {
  return wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : codePage(bytes));
}

/** UTF-16: one byte of each separator and digit is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, ENOUGH);
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 16) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether bytes are UTF-8, though the end is cut or a tenth of the other letters broken. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    const signs = new TextDecoder('utf-8').decode(bytes).match(/[^\0-\x7f]/g) ?? [];
    const broken = signs.filter((sign) => sign === '\ufffd').length;
    return broken * 10 < signs.length;
  }
}

/** Cyrillic words are runs of high bytes; accented Latin letters mostly stand alone. */
function codePage(bytes: Uint8Array): Encoding {
  let [letters, neighbours, before] = [0, 0, 0];
  for (const byte of bytes.subarray(0, ENOUGH)) {
    if (byte >= 0xc0) {
      letters += 1;
      if (before >= 0xc0) neighbours += 1;
    }
    before = byte;
  }
  // No letters in the sample: most such exports are Russian.
  return letters === 0 || neighbours * 3 > letters ? 'windows-1251' : 'windows-1252';
}
