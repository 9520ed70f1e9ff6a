/** Flags on `<html>` and their values, '' for a boolean; `data-…` attributes in styles. */
export const pageFlags = {
  /** Scripts run, set in the head. */
  js: [''],
  /** Every part that starts with the page has started; the address is followed. */
  ready: [''],
  /** The link's scenario is not drawn yet: figures are hidden. */
  pending: [''],
  /** Parts that start with the page are missing: a note says what is shown. */
  late: [''],
  /** The scenario differs from the built one. */
  changed: [''],
  /** Layout for paper: by the browser's print, or as a whole report. */
  paper: ['', 'report'],
  /** Page and fonts are awaited, hidden; or fonts were late, and the system's stay. */
  fonts: ['awaited', 'late'],
  /** A page to read, in the serif face. */
  text: [''],
  /** A chosen theme; absent: the system's. */
  theme: ['light', 'dark'],
  /** Built for a frame in another page. */
  embedded: [''],
  /** The fragment holds something else than a scenario. */
  fragment: ['own'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageFlag = keyof typeof pageFlags;
type Value<Flag extends PageFlag> = (typeof pageFlags)[Flag][number];

/** Events: `takt:` are the page's, the others Astro's. */
export const pageEvents = {
  /** On the window, once: the page is ready or late. */
  ready: 'takt:ready',
  /** On an island that has started. */
  hydrated: 'astro:hydrate',
  /** On an island that failed to load or start. */
  notHydrated: 'astro:hydration-error',
} as const;

export function setFlag<Flag extends PageFlag>(flag: Flag, value: Value<Flag>): void {
  document.documentElement.dataset[flag] = value;
}

export function hasFlag(flag: PageFlag): boolean {
  return document.documentElement.dataset[flag] !== undefined;
}

export function clearFlag(flag: PageFlag): void {
  document.documentElement.removeAttribute(`data-${flag}`);
}

/** Shows the page in the colours asked for, or in the system's. */
export function showTheme(theme: Value<'theme'> | 'system'): void {
  if (theme === 'system') clearFlag('theme');
  else setFlag('theme', theme);
}
