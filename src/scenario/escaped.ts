/** An ASCII sign, percent-encoded. */
export function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/**
 * A free text as a link holds it. Brackets, quotes and stars would end a link, or a piece of it, in a
 * text with markup.
 */
export function encodedText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, escaped);
}
