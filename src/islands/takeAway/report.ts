import { flushSync, mount, unmount } from 'svelte';
import { pageAddress } from '../../state/address.ts';
import ReportFoot from './ReportFoot.svelte';
import ReportHead from './ReportHead.svelte';
import ReportLevers from './ReportLevers.svelte';
import { reportTexts } from './reportTexts.ts';
import { pageLocale } from '../pageLocale.ts';
import { started } from '../started.ts';

/** How long a part of the page is waited for that does not come, in milliseconds. */
const PATIENCE = 2000;

const root = document.documentElement;
let isAtWork = false;

/** Makes a report of the page, as wide as the paper, and asks the browser to print it. */
export async function printReport(): Promise<void> {
  if (isAtWork) return;
  isAtWork = true;
  const place = { left: scrollX, top: scrollY };
  root.dataset['paper'] = 'report';
  let takeDown = () => {};
  const end = () => {
    takeDown();
    delete root.dataset['paper'];
    scrollTo({ ...place, behavior: 'instant' });
    isAtWork = false;
  };
  try {
    await everyPartSeen();
    takeDown = setUp();
    await drawn();
    addEventListener('afterprint', end, { once: true });
    print();
  } catch (error) {
    end();
    throw error;
  }
}

/** Parts further down start, or catch up with the scenario, at once only when they come into view. */
async function everyPartSeen(): Promise<void> {
  for (const part of document.querySelectorAll<HTMLElement>('main > astro-island')) {
    const child = part.firstElementChild ?? part;
    child.scrollIntoView({ behavior: 'instant', block: 'start' });
    await Promise.race([started(part), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    await drawn();
  }
}

/** Adds what only the report has, and opens the charts' tables. Gives back what undoes it. */
function setUp(): () => void {
  const main = document.getElementById('main');
  const simulator = main?.querySelector('.simulator');
  const locale = pageLocale();
  const t = reportTexts(locale);
  const link = pageAddress();
  const parts = [
    ...(main
      ? [
          mount(ReportHead, { ...atStart(main), props: { locale } }),
          mount(ReportFoot, {
            target: main,
            props: { locale, t, link, hasPlan: !!document.getElementById('order') },
          }),
        ]
      : []),
    ...(simulator ? [mount(ReportLevers, { ...atStart(simulator), props: { locale, t } })] : []),
  ];
  flushSync();
  const tables = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const table of tables) table.open = true;
  return () => {
    for (const part of parts) void unmount(part);
    for (const table of tables) table.open = false;
  };
}

function atStart(target: Element): { target: Element; anchor?: Node } {
  return target.firstChild ? { target, anchor: target.firstChild } : { target };
}

/** Waits until fonts are here and what has changed is drawn: charts are measured, then drawn. */
async function drawn(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
}
