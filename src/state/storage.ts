/** `blocked`: no storage for this page; `full`: no room left. */
export type StorageProblem = 'blocked' | 'full';

/** Replaces blocked storage until the page is left. */
const memory = new Map<string, string>();

const tried = new WeakMap<Storage, boolean>();

const PROBE = 'takt-probe';

export function isBlocked(): boolean {
  return usable() === undefined;
}

export function readStored(key: string): string | null | undefined {
  const storage = usable();
  return storage ? storage.getItem(key) : memory.get(key);
}

/** Entries by prefix, keyed by the rest of the key. */
export function readAllStored(prefix: string): [rest: string, text: string][] {
  const storage = usable();
  const entries = storage ? stored(storage) : [...memory];
  return entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, text]) => [key.slice(prefix.length), text]);
}

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

/** Removes a key; returns whether it is gone, as some browsers refuse. */
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

/** A text in session storage, which survives reloading. */
export function readForTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a text in session storage where that is allowed. */
export function keepForTab(key: string, text: string): void {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // Blocked: the text lasts as long as the page.
  }
}

export async function askToPersist(): Promise<void> {
  try {
    await navigator.storage.persist();
  } catch {
    // Not supported, or refused.
  }
}

/** Notifies of changes by other windows. Returns how to stop. */
export function onOtherWindow(prefix: string, changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    // `key` is null after `clear()`.
    if (key === null || key.startsWith(prefix)) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/** `localStorage`; undefined where it is blocked, has no quota, or throws. */
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
