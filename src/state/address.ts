import { atom } from 'nanostores';
import { difference, isNone, type Difference } from '../scenario/difference.ts';
import { mendedAddress } from '../scenario/mendedAddress.ts';
import { readLink, writeLink, type LinkProblem } from '../scenario/link.ts';
import { defaultScenario } from '../scenario/presets.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openScenario } from './actions.ts';
import { scenario } from './current.ts';
import { memoizeLast } from './memoizeLast.ts';

export interface OpenedLink {
  readonly scenario: Scenario;
  readonly difference: Difference;
  readonly problems: readonly LinkProblem[];
}

export const openedLink = atom<OpenedLink | undefined>(undefined);

/** Milliseconds between two writes of the address bar. */
const ADDRESS_PAUSE = 340;

/** Pause after which a refused write is tried again, in milliseconds. */
const REFUSED_PAUSE = 5000;

export interface PageFragment {
  readonly hasScenario?: true;
  open(fragment: string): void;
  write(): string;
  listen(changed: () => void): () => void;
}

/** One text for all links of a page that carry it: 20 on the first page. */
const linkOf = memoizeLast(writeLink);

/** The default: the scenario alone. */
export const scenarioFragment: PageFragment = {
  hasScenario: true,
  open: openLink,
  write: () => linkOf(scenario.get()),
  listen: (changed) => scenario.listen(changed),
};

let own = scenarioFragment;

/** Replaces the page's fragment codec. */
export function keepInAddress(fragment: PageFragment): void {
  own = fragment;
}

export function isScenarioPage(): boolean {
  return own.hasScenario === true;
}

/** The query: an embed's settings. */
export function pageQuery(): string {
  return location.search;
}

/** The address to share, without a query, which only an embed reads. */
export function pageAddress(): string {
  const address = new URL(translatedAddress(location.href));
  address.search = '';
  return address.href;
}

/** Redirects from an address whose # was percent-encoded. */
export function mendAddress(): void {
  const mended = mendedAddress(location);
  if (mended !== undefined) location.replace(mended);
}

export function reloadPage(): void {
  location.reload();
}

/** Another page's address with the scenario. */
export function scenarioAddress(page: string): string {
  return addressOf(page, scenarioFragment);
}

/** This page's address in another language, with all that it shows. */
export function translatedAddress(page: string): string {
  return addressOf(page, own);
}

function addressOf(page: string, fragment: PageFragment): string {
  const address = new URL(page, location.href);
  address.hash = fragment.write();
  return address.href;
}

/**
 * Reads the fragment and keeps it in step with the state, the back button and manual edits. Returns
 * how to stop.
 */
export function followAddress(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = -Infinity;
  let ownHash: string;

  const write = () => {
    timer = undefined;
    // Edited by hand, `hashchange` is pending: the edit wins.
    if (location.hash !== ownHash) return;
    written = performance.now();
    const fragment = own.write();
    if (fragment === location.hash.replace(/^#/, '')) return;
    const bare = location.pathname + location.search;
    if (!replaceAddress(fragment ? `${bare}#${fragment}` : bare)) {
      timer = setTimeout(write, REFUSED_PAUSE);
    }
    ownHash = location.hash;
  };
  const open = () => {
    clearTimeout(timer);
    timer = undefined;
    ownHash = location.hash;
    own.open(ownHash);
  };

  const mended = mendedAddress(location);
  if (mended !== undefined && !replaceAddress(mended)) location.replace(mended);
  open();
  const forget = own.listen(() => {
    timer ??= setTimeout(write, Math.max(0, written + ADDRESS_PAUSE - performance.now()));
  });
  // The last change must not be lost on leaving.
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

/** Replaces the page's address; returns whether it was allowed: Safari refuses 100 in 30 s. */
function replaceAddress(address: string): boolean {
  try {
    history.replaceState(history.state, '', address);
    return true;
  } catch {
    return false;
  }
}

/** Loads a fragment and keeps its problems for the notice. */
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
