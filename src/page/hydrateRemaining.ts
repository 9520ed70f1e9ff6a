import { current, scenario } from '../state/current.ts';
import { whenIdle } from '../ui/idle.ts';
import { startIsland, UNSTARTED, type Island } from './islands.ts';
import { setFlag } from './pageState.ts';

/** Pause of a gesture before remaining islands start, in milliseconds. */
const GESTURE_PAUSE = 1000;

/** Longest wait for one island, in milliseconds. */
const ISLAND_TIMEOUT = 3000;

/**
 * Once the scenario differs from the built one, hides unstarted islands and starts them one at a
 * time while idle, after a gesture: print, search and programs would read the default figures.
 */
export function hydrateRemaining(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forgetFirst = scenario.listen(() => {
    forgetFirst();
    setFlag('changed', '');
    // Figures of another scenario lose their metric's name.
    for (const figure of document.querySelectorAll(`${UNSTARTED} [data-metric]`)) {
      figure.removeAttribute('data-metric');
    }
  });
  const forget = scenario.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        forget();
        void hydrateEach();
      },
      current.get().change.kind === 'hand' ? GESTURE_PAUSE : 0,
    );
  });
}

async function hydrateEach(): Promise<void> {
  for (const part of document.querySelectorAll<Island>(`${UNSTARTED}[client="visible"]`)) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    // A hanging one must not block the others.
    const timeout = new Promise((resolve) => setTimeout(resolve, ISLAND_TIMEOUT));
    await Promise.race([startIsland(part), timeout]);
  }
}
