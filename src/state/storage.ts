/** Why something could not be kept: the browser lets pages keep nothing, or no more than they do. */
export type StorageProblem = 'blocked' | 'full';

/** Holds what a browser that keeps nothing lets be held: until the page is left. */
const memory = new Map<string, string>();

/** Whether this browser keeps nothing for pages. */
export function isBlocked(): boolean {
  try {
    localStorage.getItem('');
    return false;
  } catch {
    return true;
  }
}

/** The text that is kept under a key. */
export function read(key: string): string | null | undefined {
  return isBlocked() ? memory.get(key) : localStorage.getItem(key);
}

/** Everything that is kept under keys that begin alike, by the rest of the key. */
export function readAll(prefix: string): [rest: string, text: string][] {
  const entries = isBlocked() ? [...memory] : stored();
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
}

/** Keeps a text under a key; tells why where that could not be done. */
export function keep(key: string, text: string): StorageProblem | undefined {
  if (isBlocked()) {
    memory.set(key, text);
    return 'blocked';
  }
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch {
    return 'full';
  }
}

/** Forgets what is kept under a key. */
export function forget(key: string): void {
  if (isBlocked()) memory.delete(key);
  else localStorage.removeItem(key);
}

/** Tells when another window of this browser changes what is kept. Gives back how to stop. */
export function onOtherWindow(prefix: string, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // Without a key everything was forgotten at once.
    if (key === null || key.startsWith(prefix)) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

function stored(): [key: string, text: string][] {
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return keys.map((key) => [key, localStorage.getItem(key) ?? '']);
}
