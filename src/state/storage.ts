/** Why something could not be kept: the browser lets pages keep nothing, or no more than they do. */
export type StorageProblem = 'blocked' | 'full';

/** Holds what a browser that keeps nothing lets be held: until the page is left. */
const memory = new Map<string, string>();

/** What was found out of a storage once: whether it keeps anything. */
const tried = new WeakMap<Storage, boolean>();

/** A key under which nothing is ever kept for long. */
const PROBE = 'takt-probe';

/** Whether this browser keeps nothing for pages. */
export function isBlocked(): boolean {
  return usable() === undefined;
}

/** The text that is kept under a key. */
export function read(key: string): string | null | undefined {
  const storage = usable();
  return storage ? storage.getItem(key) : memory.get(key);
}

/** Everything that is kept under keys that begin alike, by the rest of the key. */
export function readAll(prefix: string): [rest: string, text: string][] {
  const storage = usable();
  const entries = storage ? stored(storage) : [...memory];
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
}

/** Keeps a text under a key; tells why where that could not be done. */
export function keep(key: string, text: string): StorageProblem | undefined {
  const storage = usable();
  if (!storage) {
    memory.set(key, text);
    return 'blocked';
  }
  try {
    storage.setItem(key, text);
    // Some take a text and keep nothing.
    return storage.getItem(key) === text ? undefined : 'full';
  } catch {
    return 'full';
  }
}

/** Forgets what is kept under a key. Tells whether it is gone: some browsers refuse. */
export function forget(key: string): boolean {
  const storage = usable();
  if (!storage) {
    memory.delete(key);
    return true;
  }
  try {
    storage.removeItem(key);
  } catch {
    return false;
  }
  return true;
}

/** The text that is kept under a key for this tab alone, also when its page is loaded anew. */
export function readForTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text for this tab alone, where the browser lets it. */
export function keepForTab(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // It lasts as long as the page, then.
  }
}

/** Asks the browser to keep what is kept here even where it gets short of room. */
export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Some browsers have no such thing, or have it refuse.
  }
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

/** The browser's storage; nothing where it keeps nothing, has no room at all, or is half of one. */
function usable(): Storage | undefined {
  try {
    const storage = localStorage;
    storage.getItem(PROBE);
    let isUsable = tried.get(storage);
    if (isUsable === undefined) tried.set(storage, (isUsable = canKeep(storage)));
    return isUsable ? storage : undefined;
  } catch {
    return undefined;
  }
}

function canKeep(storage: Storage): boolean {
  try {
    const isEmpty = storage.length === 0;
    if (isEmpty) storage.setItem(PROBE, '');
    const isKept = storage.key(0) !== null;
    if (isEmpty) storage.removeItem(PROBE);
    return isKept;
  } catch {
    return false;
  }
}

function stored(storage: Storage): [key: string, text: string][] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  return keys.map((key) => [key, storage.getItem(key) ?? '']);
}
