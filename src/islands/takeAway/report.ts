import { flushSync, mount, unmount } from 'svelte';
import { chapters, reportedChapters, type ReportedChapter } from '../../chapters.ts';
import { writeLink } from '../../scenario/link.ts';
import { pageAddress } from '../../state/address.ts';
import { scenario } from '../../state/current.ts';
import ReportFoot from './ReportFoot.svelte';
import ReportHead from './ReportHead.svelte';
import ReportLevers from './ReportLevers.svelte';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { clearFlag, setFlag } from '../../page/pageState.ts';
import { afterPrint } from '../../ui/afterPrint.ts';
import { hydrated } from '../../ui/hydrated.ts';

/** Longest wait for one part, fonts or a frame, in milliseconds. */
const PART_TIMEOUT = 2000;

/** Longest wait for all parts, in milliseconds. */
const REPORT_TIMEOUT = 10_000;

/** Share of the page width for wide tables: printers set type slightly wider. */
const SLACK = 0.98;

/** Chapters of other pages as the report has them. */
const reported = {
  channels: () => import('./ReportChannels.svelte'),
  numbers: () => import('./ReportNumbers.svelte'),
} satisfies Record<ReportedChapter['key'], unknown>;

type LoadedChapters = Awaited<ReturnType<typeof loadChapters>>;

let isAtWork = false;

/** Lays out the page as a report and opens the print dialog. */
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
    const t = await loadTexts();
    await everyPartSeen();
    undo.push(setUp(t, await loadChapters()));
    await drawn();
    undo.push(fitTables());
    afterPrint(end);
    print();
  } catch (error) {
    end();
    throw error;
  }
}

/** Off-screen islands start or update only when visible. */
async function everyPartSeen(): Promise<void> {
  const end = performance.now() + REPORT_TIMEOUT;
  for (const part of document.querySelectorAll<HTMLElement>('main astro-island')) {
    if (performance.now() > end) return;
    const child = part.firstElementChild ?? part;
    child.scrollIntoView({ behavior: 'instant', block: 'start' });
    await patiently(hydrated(part));
    await drawn();
  }
}

async function loadChapters() {
  if (!document.querySelector('#main .simulator')) return [];
  const keys = new Set(new URLSearchParams(writeLink(scenario.get())).keys());
  const parts = await Promise.all(reportedChapters(keys).map(({ key }) => reported[key]()));
  return parts.map((part) => part.default);
}

function setUp(t: Dictionary, loaded: LoadedChapters): () => void {
  const main = document.getElementById('main');
  const simulator = main?.querySelector('.simulator');
  const link = pageAddress();
  const parts = [
    ...(main
      ? [
          mount(ReportHead, { ...atStart(main), props: { t } }),
          ...loaded.map((part) => mount(part, { target: main, props: { t } })),
          mount(ReportFoot, {
            target: main,
            props: { t, link, hasPlan: hasPlan() },
          }),
        ]
      : []),
    ...(simulator ? [mount(ReportLevers, { ...atStart(simulator), props: { t } })] : []),
  ];
  flushSync();
  // Roles after figures, as on the site.
  const putBack = moveToEnd(simulator?.querySelector('.roles'), main);
  const tables = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const table of tables) table.open = true;
  return () => {
    putBack();
    for (const part of parts) void unmount(part);
    for (const table of tables) table.open = false;
  };
}

function moveToEnd(part: Element | null | undefined, of: Element | null): () => void {
  if (!part || !of) return () => undefined;
  const place = document.createComment('');
  part.replaceWith(place);
  of.insertBefore(part, of.querySelector(':scope > .report-foot'));
  return () => {
    place.replaceWith(part);
  };
}

function hasPlan(): boolean {
  return chapters.some(({ id, usesPlan }) => usesPlan && document.getElementById(id) !== null);
}

function atStart(target: Element): { target: Element; anchor?: Node } {
  return target.firstChild ? { target, anchor: target.firstChild } : { target };
}

/** Shrinks the type of tables wider than the page. Returns how to undo it. */
function fitTables(): () => void {
  const room = document.body.clientWidth;
  const tables = [...document.querySelectorAll<HTMLTableElement>('main table')];
  const wide = tables.filter((table) => table.offsetWidth > room);
  for (const table of wide) {
    for (let turn = 0; turn < 2; turn += 1) {
      const size = Number.parseFloat(getComputedStyle(table).fontSize);
      table.style.fontSize = `${(SLACK * size * room) / table.offsetWidth}px`;
    }
  }
  return () => {
    for (const table of wide) table.style.removeProperty('font-size');
  };
}

async function drawn(): Promise<void> {
  await patiently(document.fonts.ready);
  await patiently(frames(3));
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
}

async function patiently(awaited: Promise<unknown>): Promise<void> {
  await Promise.race([awaited, new Promise((resolve) => setTimeout(resolve, PART_TIMEOUT))]);
}
