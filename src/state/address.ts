import { atom } from 'nanostores';
import { difference, isNone, type Difference } from '../scenario/difference.ts';
import { mendedAddress } from '../scenario/mendedAddress.ts';
import { readLink, writeLink, type LinkProblem } from '../scenario/link.ts';
import { defaultScenario } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openScenario } from './actions.ts';
import { scenario } from './current.ts';

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

/** What a page keeps in the part of its address after `#`: the scenario, unless it says otherwise. */
export interface PageFragment {
  /** Whether the scenario is a part of it. */
  readonly hasScenario?: true;
  open(fragment: string): void;
  write(): string;
  /** Calls when what would be written may have changed. Gives back how to stop. */
  listen(changed: () => void): () => void;
}

/** What most pages keep there: the scenario by itself. */
export const scenarioFragment: PageFragment = {
  hasScenario: true,
  open: openLink,
  write: () => writeLink(scenario.get()),
  listen: (changed) => scenario.listen(changed),
};

let own = scenarioFragment;

/** Keeps something else than the scenario in this page's address. */
export function keepInAddress(fragment: PageFragment): void {
  own = fragment;
}

/** Whether this page's address holds the scenario, so that what changes it changes the page. */
export function isScenarioPage(): boolean {
  return own.hasScenario === true;
}

/** What stands in this page's address after the question mark: how a host wants an embed to be. */
export function pageQuery(): string {
  return location.search;
}

/**
 * This page's address with all that it shows, to be handed on. Without a query: no page but an embed
 * reads one, so that what stands there was put by a tracker.
 */
export function pageAddress(): string {
  const address = new URL(translatedAddress(location.href));
  address.search = '';
  return address.href;
}

/**
 * Leads from an address that there is not to the one that was meant, where a program encoded the
 * sign before the fragment on the way.
 */
export function mendAddress(): void {
  const mended = mendedAddress(location);
  if (mended !== undefined) location.replace(mended);
}

/** Loads the page anew, with all that its address holds. */
export function reloadPage(): void {
  location.reload();
}

/** Another page's address with the scenario. */
export function scenarioAddress(page: string): string {
  return addressOf(page, scenarioFragment);
}

/** The address of this page in another language, with all that it shows. */
export function translatedAddress(page: string): string {
  return addressOf(page, own);
}

function addressOf(page: string, fragment: PageFragment): string {
  const address = new URL(page, location.href);
  address.hash = fragment.write();
  return address.href;
}

/**
 * Opens what the address bar holds, keeps the bar in step with it from then on, and obeys the back
 * button and edits by hand. Gives back a function that stops all of this.
 */
export function followAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = -Infinity;
  /** What the address bar held when it was last read or written. */
  let ownHash: string;

  const write = () => {
    timer = undefined;
    // Edited, and the event that tells so is on its way: the edit wins.
    if (location.hash !== ownHash) return;
    written = performance.now();
    const fragment = own.write();
    if (fragment === location.hash.replace(/^#/, '')) return;
    const bare = location.pathname + location.search;
    history.replaceState(history.state, '', fragment ? `${bare}#${fragment}` : bare);
    ownHash = location.hash;
  };
  const open = () => {
    clearTimeout(timer);
    timer = undefined;
    ownHash = location.hash;
    own.open(ownHash);
  };

  const mended = mendedAddress(location);
  if (mended !== undefined) history.replaceState(history.state, '', mended);
  open();
  const forget = own.listen(() => {
    timer ??= setTimeout(write, Math.max(0, written + ADDRESS_PAUSE - performance.now()));
  });
  // Who goes before the pause is over finds the last change when coming back.
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };
  addEventListener('hashchange', open);
  addEventListener('pagehide', flush);
  return () => {
    clearTimeout(timer);
    forget();
    removeEventListener('hashchange', open);
    removeEventListener('pagehide', flush);
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
