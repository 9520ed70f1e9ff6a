const ESCAPES = /(?:%[\da-f]{2})+/gi;

/** Characters of Russian text in windows-1251. */
const CYRILLIC = /^[ -~\u00a0А-яЁё№«»–—…“”„’‘]*$/u;

/** A word of both alphabets, which shows another encoding. */
const MIXED = /[A-Za-z][А-яЁё]|[А-яЁё][A-Za-z]/u;

/**
 * Decodes a fragment's percent-encoding, a plus as a space: UTF-8, else windows-1251 of old Russian
 * programs; undefined where it is neither. A percent sign that escapes nothing stays.
 */
export function decodePercent(encoded: string): string | undefined {
  const text = encoded.replaceAll('+', ' ');
  if (!text.includes('%')) return text;
  return decodeAs('utf-8', text) ?? decodeCyrillic(text);
}

function decodeCyrillic(text: string): string | undefined {
  const decoded = isCutShort(text) ? undefined : decodeAs('windows-1251', text);
  return decoded && CYRILLIC.test(decoded) && !MIXED.test(decoded) ? decoded : undefined;
}

/** Whether UTF-8 is cut within a character, which windows-1251 would turn into gibberish. */
function isCutShort(text: string): boolean {
  return [1, 2, 3].some((bytes) => {
    const end = text.length - 3 * bytes;
    const whole = /^(?:%[\da-f]{2})+$/i.test(text.slice(Math.max(end, 0)))
      ? decodeAs('utf-8', text.slice(0, Math.max(end, 0)))
      : undefined;
    return whole !== undefined && /[^\0-\x7f]/.test(whole);
  });
}

function decodeAs(encoding: 'utf-8' | 'windows-1251', text: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    return text.replace(ESCAPES, (run) =>
      decoder.decode(Uint8Array.from(run.slice(1).split('%'), (byte) => parseInt(byte, 16))),
    );
  } catch {
    return undefined;
  }
}
