/** Astro's element of an island: `start` goes by the directive that its `client` attribute names. */
export interface Island extends HTMLElement {
  start(): Promise<void>;
}

/** Islands that have not started: they show what the page was built with. */
export const UNSTARTED = 'astro-island[ssr]';

/** Starts an island now, whatever it waits for. Ends once it has come, or has not. */
export function startIsland(island: Island): Promise<void> {
  const client = island.getAttribute('client') ?? 'load';
  // Styles go by the attribute, so that it is another one only while it is read.
  island.setAttribute('client', 'load');
  const started = island.start();
  island.setAttribute('client', client);
  return started;
}
