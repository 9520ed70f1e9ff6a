/** Numbers equal names. */
export function numberedNames(names: readonly string[]): string[] {
  return names.map((name, at) => {
    if (names.filter((other) => other === name).length < 2) return name;
    const place = names.slice(0, at + 1).filter((other) => other === name).length;
    return `${name} (${place})`;
  });
}
