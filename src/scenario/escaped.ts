/** A percent-encoded ASCII character. */
export function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** A free text in a link, with brackets, quotes and stars encoded, which would end it in markup. */
export function encodedText(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, escaped);
}
