/**
 * The letter that a key stands for, as a capital: the one that it types, or where that is of another
 * script the one in its place, as browsers take their own shortcuts.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, '');
}
