import { decodePercent } from './percent.ts';

/** An ASCII sign, percent-encoded. */
export function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A value of which percent signs alone are encoded: it was encoded once more on its way. */
const ENCODED_TWICE = /^[^%]*(?:%25[\da-f]{2}[^%]*)+$/i;

/**
 * A free text in a link: brackets, quotes and stars, which end links in markup, are encoded, and
 * one more sign where the text looks encoded twice.
 */
export function encodedText(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, escaped);
  return ENCODED_TWICE.test(encoded)
    ? encoded.replace(/%25([\da-f])/i, (_, sign: string) => `%25${escaped(sign)}`)
    : encoded;
}

/** Undoes a second percent-encoding of a value, and a third. */
export function encodedOnce(value: string): string {
  if (!ENCODED_TWICE.test(value)) return value;
  const once = value.replaceAll('%25', '%');
  return decodePercent(once) === undefined ? value : encodedOnce(once);
}
