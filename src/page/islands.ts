/** Astro's island element: `start` reads the directive in its `client` attribute. */
export interface Island extends HTMLElement {
  start(): Promise<void>;
}

/** Islands that have not started, showing built content. */
export const UNSTARTED = 'astro-island[ssr]';

/** Starts an island whatever its directive; resolves once it has started or failed. */
export function startIsland(island: Island): Promise<void> {
  const client = island.getAttribute('client') ?? 'load';
  // Styles depend on the attribute: it is changed only while it is read.
  island.setAttribute('client', 'load');
  const started = island.start();
  island.setAttribute('client', client);
  return started;
}
