import { scenario } from '../state/scenario.ts';

/** How long a scenario rests before what nobody has come near follows it, in milliseconds. */
const REST = 300;

/**
 * Starts the parts of the page that nobody has come near yet, one at a time while there is nothing
 * else to do, once the scenario is another one than the built one: they would tell another's
 * figures to whoever prints the page, searches it or reads it by program.
 */
export function followFarParts(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = scenario.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      forget();
      void startFarParts();
    }, REST);
  });
}

async function startFarParts(): Promise<void> {
  for (const part of document.querySelectorAll('astro-island[ssr][client="near"]')) {
    await idle();
    part.dispatchEvent(new Event('takt:start'));
  }
}

async function idle(): Promise<void> {
  await new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
    else setTimeout(resolve, REST);
  });
}
