/** The light colours of the site's tokens, by their names without the dashes. */
export function lightColors(tokens: string): ReadonlyMap<string, string> {
  const rows = tokens.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]+),/gi);
  return new Map([...rows].map(([, name = '', color = '']) => [name, color]));
}
