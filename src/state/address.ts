import { atom } from 'nanostores';
import { difference, isNone, type Difference } from '../scenario/difference.ts';
import { readLink, writeLink, type LinkProblem } from '../scenario/link.ts';
import { defaultScenario } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openScenario, scenario } from './scenario.ts';

/** What the link that the page was opened by brought, until the visitor puts it away. */
export interface OpenedLink {
  readonly scenario: Scenario;
  readonly difference: Difference;
  readonly problems: readonly LinkProblem[];
}

/** The link that was opened last; nothing where there was none. */
export const openedLink = atom<OpenedLink | undefined>(undefined);

/** Shortest time between two changes of the address bar, in milliseconds: three a second. */
const ADDRESS_PAUSE = 340;

/** The current scenario's own address, complete, for copying and for links to other pages. */
export function scenarioAddress(page: string = location.href): string {
  const address = new URL(page, location.href);
  address.hash = writeLink(scenario.get());
  return address.href;
}

/**
 * Opens the address bar's scenario, keeps the bar in step with the scenario from then on, and
 * obeys the back button and edits by hand. Gives back a function that stops all of this.
 */
export function followAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = -Infinity;

  const write = () => {
    timer = undefined;
    written = performance.now();
    const fragment = writeLink(scenario.get());
    if (fragment === location.hash.replace(/^#/, '')) return;
    const bare = location.pathname + location.search;
    history.replaceState(history.state, '', fragment ? `${bare}#${fragment}` : bare);
  };
  const open = () => {
    clearTimeout(timer);
    timer = undefined;
    openLink(location.hash);
  };

  open();
  const forget = scenario.listen(() => {
    timer ??= setTimeout(write, Math.max(0, written + ADDRESS_PAUSE - performance.now()));
  });
  addEventListener('hashchange', open);
  return () => {
    clearTimeout(timer);
    forget();
    removeEventListener('hashchange', open);
  };
}

/** Takes the scenario of a link and remembers what to tell about it. */
function openLink(fragment: string): void {
  const { scenario: opened, problems } = readLink(fragment);
  openScenario(opened);
  const unlike = difference(opened, defaultScenario);
  openedLink.set(
    isNone(unlike) && problems.length === 0
      ? undefined
      : { scenario: opened, difference: unlike, problems },
  );
}
