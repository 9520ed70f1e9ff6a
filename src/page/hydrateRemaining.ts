import { scenario } from '../state/current.ts';
import { whenIdle } from '../ui/idle.ts';
import { startIsland, UNSTARTED, type Island } from './islands.ts';
import { setFlag } from './pageState.ts';

/** How long a scenario rests before what nobody has come near follows it, in milliseconds. */
const REST = 1000;

/** How long one part that does not come keeps the next waiting, in milliseconds. */
const PATIENCE = 3000;

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
  for (const part of document.querySelectorAll<Island>(`${UNSTARTED}[client="visible"]`)) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    // One that hangs keeps no other from coming.
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([startIsland(part), patience]);
  }
}
