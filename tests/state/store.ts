/** A browser's storage with room for so many entries. */
export class Store {
  private readonly entries = new Map<string, string>();

  constructor(private readonly room = Infinity) {}

  get length(): number {
    return this.entries.size;
  }

  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (!this.entries.has(key) && this.entries.size >= this.room) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.entries.set(key, text);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }
}
