/**
 * Flags on `<html>` and their values, '' for a boolean one. Styles read them as `data-…`
 * attributes, scripts through the functions below.
 */
export const pageFlags = {
  /** Scripts run: set in the head, before anything is painted. */
  js: [''],
  /** Every part that starts with the page has started, and the address is followed. */
  ready: [''],
  /** The link's scenario is not drawn yet: figures stay out of sight. */
  pending: [''],
  /** Scripts, or parts that start with the page, have not come: a remark says what is shown. */
  late: [''],
  /** The scenario is no longer the one that the page was built with. */
  changed: [''],
  /** The page is laid out for paper: by the browser's own print, or as a whole report. */
  paper: ['', 'report'],
  /** The page and its fonts are awaited, unseen; or fonts were late, and it keeps the system's. */
  fonts: ['awaited', 'late'],
  /** The page was built to be read: set in the serif face throughout. */
  text: [''],
  /** Colours that were asked for; the system's where the flag is absent. */
  theme: ['light', 'dark'],
  /** The page was built for a frame in another page. */
  embedded: [''],
  /** The page was built to keep something else than one scenario after # in its address. */
  fragment: ['own'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PageFlag = keyof typeof pageFlags;
type Value<Flag extends PageFlag> = (typeof pageFlags)[Flag][number];

/** Events of the page: those named `takt:` are its own, the others Astro's. */
export const pageEvents = {
  /** To the window, once: the page is ready (the flag of that name) or stays late. */
  ready: 'takt:ready',
  /** From an island: it has started. */
  hydrated: 'astro:hydrate',
  /** From an island: it could not be fetched, or failed while it started. */
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
