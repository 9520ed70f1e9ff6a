/** Names of a table of words, between `|` or line breaks. */
export function wordList(text: string): readonly string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
