import { flushSync, mount, unmount } from 'svelte';
import { chapters } from '../../chapters.ts';
import { pageAddress } from '../../state/address.ts';
import ReportFoot from './ReportFoot.svelte';
import ReportHead from './ReportHead.svelte';
import ReportLevers from './ReportLevers.svelte';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { clearFlag, setFlag } from '../../page/pageState.ts';
import { afterPrint } from '../../ui/afterPrint.ts';
import { hydrated } from '../../ui/hydrated.ts';

/** How long something is waited for that does not come, in milliseconds: a part, fonts, a frame. */
const PATIENCE = 2000;

/** How long all parts are waited for: whoever asked for paper gets what there is by then. */
const PATIENCE_IN_ALL = 10_000;

/** How much of the paper wide tables may fill: printers set type a little wider than screens. */
const SLACK = 0.98;

let isAtWork = false;

/** Makes a report of the page, as wide as the paper, and asks the browser to print it. */
export async function printReport(): Promise<void> {
  if (isAtWork) return;
  isAtWork = true;
  const place = { left: scrollX, top: scrollY };
  setFlag('paper', 'report');
  const undo: (() => void)[] = [];
  const end = () => {
    for (const step of undo) step();
    clearFlag('paper');
    scrollTo({ ...place, behavior: 'instant' });
    isAtWork = false;
  };
  try {
    const t = await loadTexts(pageLocale());
    await everyPartSeen();
    undo.push(setUp(t));
    await drawn();
    undo.push(fitTables());
    afterPrint(end);
    print();
  } catch (error) {
    end();
    throw error;
  }
}

/** Parts further down start, or catch up with the scenario, at once only when they come into view. */
async function everyPartSeen(): Promise<void> {
  const end = performance.now() + PATIENCE_IN_ALL;
  for (const part of document.querySelectorAll<HTMLElement>('main astro-island')) {
    if (performance.now() > end) return;
    const child = part.firstElementChild ?? part;
    child.scrollIntoView({ behavior: 'instant', block: 'start' });
    await patiently(hydrated(part));
    await drawn();
  }
}

/** Adds what only the report has, and opens the charts' tables. Gives back what undoes it. */
function setUp(t: Dictionary): () => void {
  const main = document.getElementById('main');
  const simulator = main?.querySelector('.simulator');
  const locale = pageLocale();
  const link = pageAddress();
  const parts = [
    ...(main
      ? [
          mount(ReportHead, { ...atStart(main), props: { locale } }),
          mount(ReportFoot, {
            target: main,
            props: { locale, t, link, hasPlan: hasPlan() },
          }),
        ]
      : []),
    ...(simulator ? [mount(ReportLevers, { ...atStart(simulator), props: { locale, t } })] : []),
  ];
  flushSync();
  // Roles come after what is in figures, as they lie on other pages.
  const putBack = moveToEnd(simulator?.querySelector('.roles'), main);
  const tables = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const table of tables) table.open = true;
  return () => {
    putBack();
    for (const part of parts) void unmount(part);
    for (const table of tables) table.open = false;
  };
}

/** Moves a part of the page to the end of another, above the report's own foot. Gives back what undoes it. */
function moveToEnd(part: Element | null | undefined, of: Element | null): () => void {
  if (!part || !of) return () => undefined;
  const place = document.createComment('');
  part.replaceWith(place);
  of.insertBefore(part, of.querySelector(':scope > .report-foot'));
  return () => {
    place.replaceWith(part);
  };
}

/** Whether a chapter of the page stands on figures of the plan. */
function hasPlan(): boolean {
  return chapters.some(({ id, usesPlan }) => usesPlan && document.getElementById(id) !== null);
}

function atStart(target: Element): { target: Element; anchor?: Node } {
  return target.firstChild ? { target, anchor: target.firstChild } : { target };
}

/** Sets tables that are wider than the paper in type as small as they need. Gives back what undoes it. */
function fitTables(): () => void {
  const room = document.body.clientWidth;
  const tables = [...document.querySelectorAll<HTMLTableElement>('main table')];
  const wide = tables.filter((table) => table.offsetWidth > room);
  for (const table of wide) {
    // A second time for what is not in proportion to the type.
    for (let turn = 0; turn < 2; turn += 1) {
      const size = Number.parseFloat(getComputedStyle(table).fontSize);
      table.style.fontSize = `${(SLACK * size * room) / table.offsetWidth}px`;
    }
  }
  return () => {
    for (const table of wide) table.style.removeProperty('font-size');
  };
}

/** Waits until fonts are here and what has changed is drawn: charts are measured, then drawn. */
async function drawn(): Promise<void> {
  await patiently(document.fonts.ready);
  await patiently(frames(3));
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

async function patiently(awaited: Promise<unknown>): Promise<void> {
  await Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
