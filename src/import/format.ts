import { decodeText } from './encoding.ts';

/** A file's format by its bytes, whatever its name. */
export type Format = 'text' | 'workbook' | 'html';

export type BadFormat = 'empty' | 'tooLarge' | 'oldWorkbook' | 'notTable';

/** Bytes of a file at most, about half a million deals. */
export const MAX_BYTES = 50_000_000;

const SIGNATURES: readonly (readonly [format: Format | BadFormat, bytes: readonly number[]])[] = [
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  // OLE: .xls before 2007, and workbooks with a password.
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['notTable', [0x25, 0x50, 0x44, 0x46]],
  ['notTable', [0x89, 0x50, 0x4e, 0x47]],
  ['notTable', [0xff, 0xd8, 0xff]],
  ['notTable', [0x47, 0x49, 0x46, 0x38]],
  ['notTable', [0x1f, 0x8b]],
  ['notTable', [0x50, 0x4b, 0x05, 0x06]],
  ['notTable', [0x52, 0x61, 0x72, 0x21]],
  ['notTable', [0x37, 0x7a, 0xbc, 0xaf]],
];

const HTML =
  /^\s*(?:<!--|<\?xml[^>]*\?>\s*<(?:html|table)|<!doctype html|<html|<head|<meta|<table)/i;

/** Control characters other than white space. */
const CONTROL = /[^\P{Cc}\s]/u;

/** Bytes of a sample; even, for UTF-16. */
const START = 1024;

/** A file's format, or why it is no table. */
export function formatOf(bytes: Uint8Array): Format | BadFormat {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_BYTES) return 'tooLarge';
  const signature = SIGNATURES.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (signature) return signature[0];
  const { text } = decodeText(bytes.subarray(0, START));
  if (HTML.test(text)) return 'html';
  const controls = [...text].filter((sign) => CONTROL.test(sign)).length;
  return controls > text.length / 50 ? 'notTable' : 'text';
}
