import { scenario } from '../state/scenario.ts';
import { whenIdle } from '../ui/idle.ts';
import { hydrated } from '../ui/hydrated.ts';
import { pageEvents, setFlag } from './pageState.ts';

/** How long a scenario rests before what nobody has come near follows it, in milliseconds. */
const REST = 1000;

/** What has not started shows the built scenario. */
const UNSTARTED = 'astro-island[ssr]';

/**
 * Once the scenario is another one than the built one, takes what has not started yet out of sight,
 * and starts the parts that nobody has come near, one at a time while there is nothing else to do:
 * they would tell another's figures to whoever prints the page, searches it or reads it by program.
 */
export function hydrateRemaining(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetFirst = scenario.listen(() => {
    forgetFirst();
    setFlag('changed', '');
    // A figure of another scenario must not go by the name of one of this.
    for (const figure of document.querySelectorAll(`${UNSTARTED} [data-metric]`)) {
      figure.removeAttribute('data-metric');
    }
  });
  const forget = scenario.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      forget();
      void hydrateEach();
    }, REST);
  });
}

async function hydrateEach(): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>(`${UNSTARTED}[client="near"]`)) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    const end = hydrated(part);
    part.dispatchEvent(new Event(pageEvents.start));
    await end;
  }
}
